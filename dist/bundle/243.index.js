"use strict";
exports.id = 243;
exports.ids = [243];
exports.modules = {

/***/ 1243:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguration: function() { return /* binding */ readConfiguration; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8774);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);



// build/src/floors/exemptions/written.js
const SECTIONS = /* @__PURE__ */ new Map([
	["enforcement.forbidden_tools", "forbidden_tools"],
	["autonomy.forbidden_actions", "forbidden_actions"],
	["autonomy_envelope.forbidden_actions", "forbidden_actions"],
	["autonomy.max_autonomous_value", "max_autonomous_value"],
	["autonomy_envelope.max_autonomous_value", "max_autonomous_value"]
]);
function toExemptions(list) {
	return list.items().map(toExemption);
}
function toExemption(at) {
	const [agent, section, reason] = [
		part(at, "agent"),
		part(at, "section"),
		part(at, "reason")
	];
	const [grantedBy, grantedAt, expiresAt] = [
		part(at, "granted_by"),
		part(at, "granted_at"),
		part(at, "expires_at")
	];
	const patterns = at.get("patterns").items().map((item) => ({
		value: item.text() ?? "",
		place: item.place
	}));
	return {
		...agent && { agent },
		...section && { section: {
			...section,
			value: SECTIONS.get(section.value) ?? section.value
		} },
		patterns,
		...reason && { reason },
		...grantedBy && { grantedBy },
		...grantedAt && { grantedAt },
		...expiresAt && { expiresAt },
		place: at.place
	};
}
function part(entry, key) {
	const at = entry.get(key);
	const text = at.text();
	return text === void 0 || text.trim() === "" ? void 0 : {
		value: text,
		place: at.place
	};
}
// build/src/settings/agents.js
const { words: words$2 } = _cli_js__WEBPACK_IMPORTED_MODULE_2__.O;
function agentFindings(top) {
	const findings = [];
	const seen = /* @__PURE__ */ new Map();
	const teams = new Set(top.get("teams").entries().map(([name]) => name));
	for (const agent of top.get("agents").items()) {
		for (const found of [
			(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.S)(agent.get("card")),
			(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.S)(agent.get("policy")),
			pathsAt(agent.get("access")).flatMap((path) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.S)(path)),
			pathsAt(agent.get("host")).flatMap((path) => hostPath(path.text() ?? "") === "" ? [] : (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.S)(path)),
			_cli_js__WEBPACK_IMPORTED_MODULE_2__.m.findings?.(agent.get("tools")) ?? [],
			_cli_js__WEBPACK_IMPORTED_MODULE_2__.h.findings?.(agent.get("traces").get("files")) ?? [],
			teamFindings(agent.get("teams"), teams)
		]) for (const finding of found) findings.push(finding);
		const name = agent.get("name").text();
		if (name === void 0) continue;
		const first = seen.get(name);
		if (first === void 0) seen.set(name, agent);
		else findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.C)({
			at: agent.get("name").place,
			...words$2.sameName(name),
			related: [{
				at: first.get("name").place,
				message: words$2.firstOfThem()
			}]
		}));
	}
	return findings;
}
function teamFindings(list, teams) {
	return list.texts().flatMap(({ value, place }) => {
		if (teams.has(value) || value.trim() === "") return [];
		return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.C)({
			at: place,
			...words$2.unknownTeam(value, (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.rt)(value, teams))
		})];
	});
}
function toAgents(list) {
	return list.items().map(toAgent);
}
function toAgent(at) {
	const file = (key) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.w)(at.get(key).text() ?? "");
	const [card, policy] = [file("card"), file("policy")];
	const access = pathsAt(at.get("access")).flatMap((reader) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.w)(reader.text() ?? "") ?? []);
	const host = pathsAt(at.get("host")).flatMap((reader) => hostPath(reader.text() ?? "") ?? []);
	const tools = _cli_js__WEBPACK_IMPORTED_MODULE_2__.m.at(at.get("tools"));
	const teams = at.get("teams").texts().map((team) => team.value);
	return {
		name: at.get("name").text() ?? "",
		...card !== void 0 && { card },
		...policy !== void 0 && { policy },
		...access.length > 0 && { access: [...new Set(access)] },
		...host.length > 0 && { host: [...new Set(host)] },
		...tools && { tools },
		...at.has("traces") && { traces: toTraces(at.get("traces")) },
		...at.has("teams") && { teams: [...new Set(teams)] }
	};
}
function hostPath(text) {
	return /^\.\/*$/.test(text) ? "" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.w)(text);
}
function pathsAt(at) {
	return at.text() === void 0 ? at.items() : [at];
}
function toTraces(at) {
	const agentId = at.get("agent-id").text();
	const files = _cli_js__WEBPACK_IMPORTED_MODULE_2__.h.at(at.get("files"));
	const window = _cli_js__WEBPACK_IMPORTED_MODULE_2__.g.at(at.get("window"));
	return {
		...files && { files },
		...agentId !== void 0 && { agentId },
		...window !== void 0 && { window }
	};
}
// build/src/settings/config.schema.json
var config_schema_default = /* @__PURE__ */ JSON.parse("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json\",\"title\":\"Card Gate configuration\",\"description\":\"The file .github/card-gate.yml. Every key is optional; the action's inputs override it.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"id\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Name of this gate in comments and check runs, for a repository with several gates. Set a different name for each leg of a matrix, and for a second step in one job.\"},\"cards\":{\"$ref\":\"#/definitions/cards\"},\"exclude\":{\"$ref\":\"#/definitions/exclude\"},\"discover\":{\"$ref\":\"#/definitions/discover\"},\"permission-files\":{\"$ref\":\"#/definitions/permission-files\"},\"tools\":{\"$ref\":\"#/definitions/tools\"},\"traces\":{\"$ref\":\"#/definitions/traces\"},\"scope\":{\"$ref\":\"#/definitions/scope\"},\"fail-on\":{\"$ref\":\"#/definitions/fail-on\"},\"on-error\":{\"$ref\":\"#/definitions/on-error\"},\"on-no-cards\":{\"$ref\":\"#/definitions/on-no-cards\"},\"on-no-tools\":{\"$ref\":\"#/definitions/on-no-tools\"},\"min-coverage\":{\"$ref\":\"#/definitions/min-coverage\"},\"max-coverage-drop\":{\"$ref\":\"#/definitions/max-coverage-drop\"},\"only-new\":{\"$ref\":\"#/definitions/only-new\"},\"widening\":{\"$ref\":\"#/definitions/widening\"},\"widening-label\":{\"$ref\":\"#/definitions/widening-label\"},\"baseline-file\":{\"$ref\":\"#/definitions/baseline-file\"},\"grace\":{\"$ref\":\"#/definitions/grace\"},\"environment\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Name of the environment to use from the configuration, such as \\\"production\\\". The environment's settings and policy defaults override all others.\"},\"comment\":{\"$ref\":\"#/definitions/comment\"},\"suggestions\":{\"$ref\":\"#/definitions/suggestions\"},\"annotations\":{\"$ref\":\"#/definitions/annotations\"},\"check-name\":{\"$ref\":\"#/definitions/check-name\"},\"summary\":{\"$ref\":\"#/definitions/summary\"},\"report-file\":{\"$ref\":\"#/definitions/report-file\"},\"decisions-file\":{\"$ref\":\"#/definitions/decisions-file\"},\"attestation-file\":{\"$ref\":\"#/definitions/attestation-file\"},\"sarif-file\":{\"$ref\":\"#/definitions/sarif-file\"},\"tracking-issue\":{\"$ref\":\"#/definitions/tracking-issue\"},\"agent-id\":{\"$ref\":\"#/definitions/agent-id\"},\"api-url\":{\"$ref\":\"#/definitions/api-url\"},\"api-timeout\":{\"$ref\":\"#/definitions/api-timeout\"},\"trace-window\":{\"$ref\":\"#/definitions/trace-window\"},\"trace-limit\":{\"$ref\":\"#/definitions/trace-limit\"},\"remote-check\":{\"$ref\":\"#/definitions/remote-check\"},\"inspect-arguments\":{\"$ref\":\"#/definitions/inspect-arguments\"},\"shard-file\":{\"$ref\":\"#/definitions/shard-file\"},\"$schema\":{\"type\":\"string\",\"description\":\"The address of this schema, for editors.\"},\"agents\":{\"description\":\"Agents with files or names that do not follow the convention. Every other folder that contains a card, a policy or an access list is an agent too, unless discover is false.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"name\"],\"anyOf\":[{\"required\":[\"card\"]},{\"required\":[\"policy\"]},{\"required\":[\"access\"]}],\"properties\":{\"name\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The agent's name in reports. Each name must be unique.\"},\"card\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Path of the agent's card, relative to the repository root.\"},\"policy\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Path of the agent's policy, if it is a separate file.\"},\"access\":{\"description\":\"Path of the agent's access list, or a list of paths. Several lists are treated as one.\",\"type\":[\"string\",\"array\"],\"pattern\":\"\\\\S\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Path of an access list, relative to the repository root.\"}},\"host\":{\"description\":\"Path of a permission file of the agent host that runs the agent, such as .claude/settings.json, or of a folder with permission files, or a list of paths. The host must not allow calls that the agent's files deny.\",\"type\":[\"string\",\"array\"],\"pattern\":\"\\\\S\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Path of a permission file or a folder, relative to the repository root.\"}},\"tools\":{\"$ref\":\"#/definitions/tools\"},\"teams\":{\"description\":\"Names of the teams whose floors apply to the agent.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\"}},\"traces\":{\"description\":\"The agent's traces: files, or the API.\",\"type\":\"object\",\"additionalProperties\":false,\"anyOf\":[{\"required\":[\"files\"]},{\"required\":[\"agent-id\"]}],\"properties\":{\"files\":{\"$ref\":\"#/definitions/traces\"},\"agent-id\":{\"$ref\":\"#/definitions/agent-id\"},\"window\":{\"$ref\":\"#/definitions/trace-window\"}}}}}},\"platform\":{\"$ref\":\"#/definitions/floor\",\"description\":\"The platform's floor: a policy, a card template, an access list, Claude Code's managed settings or several of these. Agents can strengthen a floor but never weaken it. Each file is a path relative to the repository root, or owner/repo/path@ref.\"},\"org\":{\"$ref\":\"#/definitions/floor\",\"description\":\"The organisation's floor: a policy, a card template, an access list, Claude Code's managed settings or several of these. Agents can strengthen a floor but never weaken it. Each file is a path relative to the repository root, or owner/repo/path@ref.\"},\"teams\":{\"description\":\"Floors by team; each entry under agents lists its agent's teams.\",\"type\":\"object\",\"minProperties\":1,\"propertyNames\":{\"pattern\":\"\\\\S\"},\"additionalProperties\":{\"$ref\":\"#/definitions/floor\"}},\"exemptions\":{\"description\":\"Exemptions for individual agents from rules in their floors. An exemption that is malformed, expired or without effect is reported and not honoured.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"agent\":{\"type\":\"string\",\"description\":\"Name of the agent.\"},\"section\":{\"type\":\"string\",\"description\":\"The section of the floor: forbidden, forbidden_tools, forbidden_actions, max_autonomous_value or all.\"},\"patterns\":{\"description\":\"Patterns for the tools or actions that the floor's rules no longer match; the rules still apply to all others.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"reason\":{\"type\":\"string\",\"description\":\"The reason, in 10 characters or more.\"},\"granted_by\":{\"type\":\"string\",\"description\":\"Name of the person who granted the exemption.\"},\"granted_at\":{\"type\":\"string\",\"description\":\"The date on which the exemption was granted, an RFC 3339 date or date-time.\"},\"expires_at\":{\"type\":\"string\",\"description\":\"The date on which the exemption ends, at most 90 days after it was granted.\"}}}},\"ignore\":{\"description\":\"Findings to ignore, each with a reason. Violations and files that do not load cannot be ignored.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"rule\",\"reason\"],\"properties\":{\"rule\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Id of the rule.\"},\"path\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Glob pattern for files, relative to the repository root; the default is all files.\"},\"agent\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Name of the agent; the default is all agents.\"},\"reason\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The reason for accepting the findings.\"},\"expires\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The date on which the entry expires, an RFC 3339 date or date-time; without a date, the entry never expires.\"}}}},\"environments\":{\"description\":\"Settings and policy defaults by environment, such as development, staging and production. The option environment selects one of them.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"defaults\":{\"type\":\"object\",\"description\":\"Policy defaults that replace the defaults in every agent's policy.\",\"additionalProperties\":false,\"properties\":{\"unmapped_tool_action\":{\"enum\":[\"allow\",\"warn\",\"deny\"],\"description\":\"The effect on a tool that no capability maps.\"},\"unmapped_severity\":{\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"description\":\"Severity of a denied tool that no capability maps.\"},\"fail_open\":{\"type\":\"boolean\",\"description\":\"The runtime's behaviour when it fails; this setting has no effect on the gate.\"},\"enforcement_mode\":{\"enum\":[\"off\",\"warn\",\"enforce\"],\"description\":\"The runtime's behaviour at a violation; Card Gate only reports this setting.\"},\"grace_period_hours\":{\"type\":\"number\",\"minimum\":0,\"description\":\"The number of hours for which a new tool is tolerated at run time.\"}}},\"cards\":{\"$ref\":\"#/definitions/cards\"},\"exclude\":{\"$ref\":\"#/definitions/exclude\"},\"discover\":{\"$ref\":\"#/definitions/discover\"},\"permission-files\":{\"$ref\":\"#/definitions/permission-files\"},\"tools\":{\"$ref\":\"#/definitions/tools\"},\"traces\":{\"$ref\":\"#/definitions/traces\"},\"scope\":{\"$ref\":\"#/definitions/scope\"},\"fail-on\":{\"$ref\":\"#/definitions/fail-on\"},\"on-error\":{\"$ref\":\"#/definitions/on-error\"},\"on-no-cards\":{\"$ref\":\"#/definitions/on-no-cards\"},\"on-no-tools\":{\"$ref\":\"#/definitions/on-no-tools\"},\"min-coverage\":{\"$ref\":\"#/definitions/min-coverage\"},\"max-coverage-drop\":{\"$ref\":\"#/definitions/max-coverage-drop\"},\"only-new\":{\"$ref\":\"#/definitions/only-new\"},\"widening\":{\"$ref\":\"#/definitions/widening\"},\"widening-label\":{\"$ref\":\"#/definitions/widening-label\"},\"baseline-file\":{\"$ref\":\"#/definitions/baseline-file\"},\"grace\":{\"$ref\":\"#/definitions/grace\"},\"comment\":{\"$ref\":\"#/definitions/comment\"},\"suggestions\":{\"$ref\":\"#/definitions/suggestions\"},\"annotations\":{\"$ref\":\"#/definitions/annotations\"},\"check-name\":{\"$ref\":\"#/definitions/check-name\"},\"summary\":{\"$ref\":\"#/definitions/summary\"},\"report-file\":{\"$ref\":\"#/definitions/report-file\"},\"decisions-file\":{\"$ref\":\"#/definitions/decisions-file\"},\"attestation-file\":{\"$ref\":\"#/definitions/attestation-file\"},\"sarif-file\":{\"$ref\":\"#/definitions/sarif-file\"},\"tracking-issue\":{\"$ref\":\"#/definitions/tracking-issue\"},\"agent-id\":{\"$ref\":\"#/definitions/agent-id\"},\"api-url\":{\"$ref\":\"#/definitions/api-url\"},\"api-timeout\":{\"$ref\":\"#/definitions/api-timeout\"},\"trace-window\":{\"$ref\":\"#/definitions/trace-window\"},\"trace-limit\":{\"$ref\":\"#/definitions/trace-limit\"},\"remote-check\":{\"$ref\":\"#/definitions/remote-check\"},\"inspect-arguments\":{\"$ref\":\"#/definitions/inspect-arguments\"},\"shard-file\":{\"$ref\":\"#/definitions/shard-file\"}}}},\"severity\":{\"description\":\"Severities of rules; each key is a rule id, and each value is error, warning, note or off. The severities of violations and of files that do not load cannot be changed.\",\"type\":\"object\",\"additionalProperties\":{\"enum\":[\"error\",\"warning\",\"note\",\"off\"]}},\"aliases\":{\"description\":\"Additional names for tools; each key is the name of a tool. Patterns can match a tool by an alias as well as by its own name.\",\"type\":\"object\",\"additionalProperties\":{\"type\":[\"string\",\"array\"],\"pattern\":\"\\\\S\",\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\"}}},\"standard-values\":{\"description\":\"Values that need no definition on a card, in addition to the eight standard values.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\"}}},\"definitions\":{\"floor\":{\"description\":\"A floor, which agents can strengthen but never weaken: a policy, a card template, an access list, Claude Code's managed settings or several of them, each a path or owner/repo/path@ref. Paths are relative to the repository root.\",\"type\":\"object\",\"additionalProperties\":false,\"anyOf\":[{\"required\":[\"policy\"]},{\"required\":[\"card\"]},{\"required\":[\"access\"]},{\"required\":[\"host\"]}],\"properties\":{\"policy\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The source of the floor's policy.\"},\"card\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The source of the floor's card template.\"},\"access\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The source of the floor's access list.\"},\"host\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The source of Claude Code's managed settings, such as managed-settings.json. Permission files must not allow calls that these settings deny.\"}}},\"cards\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\"},\"description\":\"Patterns for the files that contain cards, policies and access lists. Paths are relative to the repository root, or to the current folder on the command line. The patterns replace the default patterns, and every matching file must be a card, a policy or an access list.\"},\"exclude\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\"},\"description\":\"Patterns for paths to exclude from the search for agents. Paths are relative to the repository root, or to the current folder on the command line. A file that the configuration lists is still checked; the report mentions it.\"},\"discover\":{\"type\":\"boolean\",\"default\":true,\"description\":\"Whether to check agents that the configuration does not list. With \\\"false\\\", every unlisted card, policy or access list is an error.\"},\"permission-files\":{\"type\":\"boolean\",\"default\":true,\"description\":\"Whether to check the permission files of agent hosts, such as \\\".claude/settings.json\\\". The workflow or the base configuration can turn this off; a pull request cannot.\"},\"tools\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":[\"string\",\"object\"],\"pattern\":\"\\\\S\",\"additionalProperties\":false,\"required\":[\"file\"],\"properties\":{\"file\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Path or pattern of the tool list.\"},\"server\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Server that provides the tools in the list.\"},\"format\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Format of the list; by default, Card Gate detects it from the content.\"}}},\"description\":\"Tool lists: files, folders, file patterns, or tool names. With \\\"github=tools.json\\\", the tools in that file belong to the server \\\"github\\\". With a file pattern, each agent uses the lists in its own folder. Without this option, each agent uses its tool list in the configuration, or the one in its folder.\"},\"traces\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":[\"string\",\"object\"],\"pattern\":\"\\\\S\",\"additionalProperties\":false,\"required\":[\"file\"],\"properties\":{\"file\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Path or pattern of the traces.\"},\"format\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Format of the traces; by default, Card Gate detects it from the content.\"}}},\"description\":\"Trace files, as paths or patterns. Paths are relative to the repository root, or to the current folder on the command line. Every call in the traces is checked. If several agents share a file, each record belongs to the agent that it names. Without this option, each agent uses its traces in the configuration, or those in the folder \\\"traces\\\" next to its card.\"},\"scope\":{\"enum\":[\"auto\",\"changed\",\"all\"],\"default\":\"auto\",\"description\":\"Which agents to check. \\\"auto\\\" (the default) depends on the event, \\\"changed\\\" checks the agents that the change touches, and \\\"all\\\" checks every agent.\"},\"fail-on\":{\"enum\":[\"fail\",\"warn\",\"never\"],\"default\":\"fail\",\"description\":\"The mildest verdict that fails the check. \\\"fail\\\" (the default) fails on problems, \\\"warn\\\" fails on warnings too, and \\\"never\\\" reports without blocking.\"},\"on-error\":{\"enum\":[\"fail\",\"warn\"],\"default\":\"fail\",\"description\":\"The effect on the check if something, such as a broken file, could not be checked. \\\"fail\\\" (the default) fails the check, and \\\"warn\\\" bases the verdict on the other findings and adds a note to every report.\"},\"on-no-cards\":{\"enum\":[\"pass\",\"warn\",\"fail\"],\"default\":\"warn\",\"description\":\"The verdict if no card, policy or access list is found. \\\"pass\\\", \\\"warn\\\" (the default) or \\\"fail\\\". This verdict applies if every agent is checked, or if the patterns under cards match no file.\"},\"on-no-tools\":{\"enum\":[\"pass\",\"warn\",\"fail\"],\"default\":\"warn\",\"description\":\"The verdict for an agent that has neither a tool list nor traces. \\\"pass\\\", \\\"warn\\\" (the default) or \\\"fail\\\". This verdict applies to agents with a policy or a unified card, because none of their tools can be checked.\"},\"min-coverage\":{\"type\":\"number\",\"minimum\":0,\"maximum\":100,\"description\":\"The minimum coverage: the percentage of bounded actions that must be mapped. Without this option, there is no minimum. Unknown coverage does not meet any minimum.\"},\"max-coverage-drop\":{\"type\":\"number\",\"minimum\":0,\"maximum\":100,\"description\":\"The largest allowed drop in an agent's coverage in one change, in percentage points. Without this option, any drop is allowed. Coverage that becomes unknown counts as 0.\"},\"only-new\":{\"type\":\"boolean\",\"default\":false,\"description\":\"Whether only findings that are not in the base affect the verdict. Older findings are still listed. A file or source that could not be checked always affects the verdict.\"},\"widening\":{\"enum\":[\"allow\",\"warn\",\"fail\"],\"default\":\"warn\",\"description\":\"How a change that grants an agent new permissions affects the verdict. \\\"allow\\\", \\\"warn\\\" (the default) or \\\"fail\\\".\"},\"widening-label\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The pull request label that approves new permissions. Anyone who can set labels can approve new permissions. The report shows that the label was set. Without this option, no label approves new permissions.\"},\"baseline-file\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Path of the baseline file, which lists findings that existed before the gate was adopted. The path is relative to the repository root. The listed findings are shown but do not affect the verdict. On pull requests and in merge queues, the base commit's file is used.\"},\"grace\":{\"enum\":[\"on\",\"off\"],\"default\":\"on\",\"description\":\"Whether to tolerate new unmapped tools during the policy's grace period. \\\"on\\\" (the default) or \\\"off\\\".\"},\"comment\":{\"enum\":[\"auto\",\"always\",\"on-failure\",\"never\"],\"default\":\"auto\",\"description\":\"When to comment on a pull request. \\\"auto\\\" (the default) comments on changes to governed files, unless the check passes and no permissions change, \\\"always\\\" comments on every run, \\\"on-failure\\\" comments if the check fails, and \\\"never\\\" neither writes nor updates comments. Except with \\\"never\\\", an earlier comment is always updated.\"},\"suggestions\":{\"type\":\"boolean\",\"default\":false,\"description\":\"Whether to post fixes as suggestions in the pull request diff. Only fixes that replace one line in the diff are posted; the report shows the other fixes as lines to paste. The option needs the permission \\\"pull-requests: write\\\".\"},\"annotations\":{\"enum\":[\"auto\",\"checks\",\"commands\",\"none\"],\"default\":\"auto\",\"description\":\"How to show findings next to the lines that they refer to. \\\"auto\\\" (the default) uses a check run if the token may create one, otherwise workflow commands, \\\"checks\\\" uses a check run, \\\"commands\\\" uses workflow commands, and \\\"none\\\" uses neither.\"},\"check-name\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Name of the check run that shows the report. The name must differ from the job's name, because the job is the required check.\"},\"summary\":{\"type\":\"boolean\",\"default\":true,\"description\":\"Whether to write the report to the job summary.\"},\"report-file\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Path for the JSON report. The path is relative to the repository root. Without this option, no file is written.\"},\"decisions-file\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Path for the decision log of access lists. The path is relative to the repository root. The log contains every access list decision on calls in traces.\"},\"attestation-file\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Path for an in-toto statement about the result. A later step can sign the statement with actions/attest. The option works only in a run that checks a commit.\"},\"sarif-file\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Path for a SARIF file for code scanning. The path is relative to the repository root. A later step can upload the file with github/codeql-action/upload-sarif. If the run could not check everything, no file is written and an older one is removed; otherwise, code scanning would close alerts that are still open.\"},\"tracking-issue\":{\"type\":\"boolean\",\"default\":false,\"description\":\"Whether to keep one open issue that lists the problems. Runs that check every agent update the issue. They close it after a complete pass, and reopen it if there are problems. The option needs the permission \\\"issues: write\\\".\"},\"agent-id\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"The agent's id in the traces API, for a repository with one agent. Card Gate then uses api-key to fetch the agent's traces. For several agents, set the ids under \\\"agents\\\".\"},\"api-url\":{\"type\":\"string\",\"pattern\":\"^https://|^http://(localhost|127\\\\.0\\\\.0\\\\.1|\\\\[::1\\\\])([:/]|$)\",\"default\":\"https://api.mnemom.ai\",\"description\":\"Address of the traces API.\"},\"api-timeout\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":999999999,\"default\":120,\"description\":\"The total time limit in seconds for all requests to the traces API.\"},\"trace-window\":{\"type\":\"string\",\"pattern\":\"^0*[1-9][0-9]{0,8}\\\\s*[smhd]?$\",\"default\":\"7d\",\"description\":\"How far back to fetch traces from the API, at most 30d. Trace files are always read in full.\"},\"trace-limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":999999999,\"description\":\"The maximum number of traces to check for each agent, newest first. By default, Card Gate checks all traces in files, and at most 1,000 traces from the API.\"},\"remote-check\":{\"type\":\"boolean\",\"default\":false,\"description\":\"Whether to compare Card Gate's evaluation of the published card with the API's. Requires api-key. Sends the id of each agent and the names of its tools. If the API cannot be asked, the verdict is error; a pull request without a key only gets a warning.\"},\"inspect-arguments\":{\"type\":\"boolean\",\"default\":false,\"description\":\"Whether access lists can match call arguments in traces. Arguments are neither stored nor printed. Without this option, entries with \\\"argument\\\" or \\\"sql\\\" are not evaluated for calls in traces.\"},\"shard-file\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"Path for a shard's partial report. The path is relative to the repository root. Without this option, it is card-gate-shard-3-of-16.ndjson for the shard 3/16.\"}}}");
// build/src/settings/floors.js
const { words: words$1 } = _cli_js__WEBPACK_IMPORTED_MODULE_2__.O;
const NO_REF = /[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/u;
function floorSource(text, place) {
	if (/^[a-z][a-z+.-]*:\/\//i.test(text)) return words$1.floorAddress(text);
	if (text.endsWith("/")) return words$1.floorFolder(text);
	const at = /^\.{0,2}\//.test(text) ? -1 : text.indexOf("@");
	const located = { ...place && { place } };
	if (at !== -1) {
		const read = remoteSource(text, text.slice(0, at), text.slice(at + 1));
		return "message" in read ? read : { source: {
			...read,
			...located
		} };
	}
	const file = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.w)(text);
	if (file !== void 0) return { source: {
		kind: "file",
		file,
		...located
	} };
	return words$1.floorOutside(text);
}
function remoteSource(text, name, ref) {
	const [owner = "", repo = "", ...rest] = name.split("/");
	const file = rest.join("/");
	if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(owner) || !/^(?!\.{1,2}$)[A-Za-z0-9_.-]+$/.test(repo)) return words$1.floorNoRepository(text);
	if (file === "" || file.endsWith("/")) return words$1.floorNoFile(text);
	const inside = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.w)(file);
	if (inside === void 0) return words$1.floorOutsideThere(text);
	if (ref === "") return words$1.floorNoRef(text);
	if (/\.(?:ya?ml|json)$/i.test(ref)) return words$1.floorFileAsRef(text);
	if (NO_REF.test(ref)) return words$1.floorBadRef(ref, text);
	return {
		kind: "repository",
		owner,
		repo,
		file: inside,
		ref
	};
}
function floorFindings(top) {
	const teams = top.get("teams").entries();
	return [...[
		top.get("platform"),
		top.get("org"),
		...teams.map(([, team]) => team)
	].flatMap((floor) => _cards_js__WEBPACK_IMPORTED_MODULE_1__.en.flatMap((part) => sourceFindings(floor.get(part)))), ...idleTeams(top)];
}
function sourceFindings(at) {
	const text = at.text();
	if (text === void 0 || text.trim() === "") return [];
	const read = floorSource(text);
	return "message" in read ? [(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.C)({
		at: at.place,
		...read
	})] : [];
}
function idleTeams(top) {
	const agents = top.get("agents").items();
	const named = new Set(agents.flatMap((agent) => agent.get("teams").texts()).map(({ value }) => value));
	return top.get("teams").entries().flatMap(([name, { place }]) => {
		if (named.has(name) || name.trim() === "") return [];
		return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.C)({
			at: place,
			on: "key",
			...words$1.idleTeam(name)
		})];
	});
}
function toFloors(top) {
	const teams = top.get("teams").entries().map(([name, team]) => [name, toFloor(team)]);
	return {
		...top.has("platform") && { platform: toFloor(top.get("platform")) },
		...top.has("org") && { org: toFloor(top.get("org")) },
		...top.has("teams") && { teams: new Map(teams) }
	};
}
function toFloor(at) {
	const sources = _cards_js__WEBPACK_IMPORTED_MODULE_1__.en.map((part) => [part, toSource(at.get(part))]);
	return Object.fromEntries(sources.filter(([, source]) => source !== void 0));
}
function toSource(at) {
	const text = at.text();
	if (text === void 0) return void 0;
	const read = floorSource(text, at.place);
	return "source" in read ? read.source : void 0;
}
// build/src/settings/severities.js
function severityFindings(top) {
	return top.get("severity").entries().flatMap(([id, { place }]) => {
		if (!(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.hi)(id)) return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.C)({
			at: place,
			on: "key",
			...unknownRule(id)
		})];
		if (!(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.pi)(id)) return [];
		return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.C)({
			at: place,
			on: "key",
			..._cli_js__WEBPACK_IMPORTED_MODULE_2__.O.words.fixedSeverity(id)
		})];
	});
}
function unknownRule(id) {
	return _cli_js__WEBPACK_IMPORTED_MODULE_2__.O.words.unknownRule(id, (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.rt)(id, _cards_js__WEBPACK_IMPORTED_MODULE_1__.di));
}
function toSeverities(at) {
	return new Map(at.entries().map(([id, severity]) => [id, severity.text()]));
}
// build/src/settings/ignore.js
const { words } = _cli_js__WEBPACK_IMPORTED_MODULE_2__.O;
function ignoreFindings(top) {
	return top.get("ignore").items().flatMap((entry) => [
		...ruleFindings(entry.get("rule")),
		...pathFindings(entry.get("path")),
		...expiryFindings(entry.get("expires"))
	]);
}
function ruleFindings(at) {
	const id = at.text();
	if (id === void 0 || id.trim() === "") return [];
	if (!(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.hi)(id)) return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.C)({
		at: at.place,
		...unknownRule(id)
	})];
	if (!(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.pi)(id)) return [];
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.C)({
		at: at.place,
		...words.notIgnorable(id, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.gi)(id))
	})];
}
function pathFindings(at) {
	const text = at.text();
	if (text === void 0 || text.trim() === "") return [];
	if ((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.T)(text)) return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.C)({
		at: at.place,
		...words.ignoredTakesOut(text)
	})];
	const found = [...(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.S)(at), ...(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.x)(at, [at], "patterns")];
	if (found.length > 0 || !text.endsWith("/")) return found;
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.C)({
		at: at.place,
		...words.ignoredFolder(text)
	})];
}
function expiryFindings(at) {
	const text = at.text();
	if (text === void 0 || text.trim() === "" || (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.na)(text) !== void 0) return [];
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.C)({
		at: at.place,
		...words.ignoredUntil(text)
	})];
}
function toIgnore(list) {
	return list.items().map((at) => {
		const [path, agent, expires] = [
			(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.w)(at.get("path").text() ?? ""),
			at.get("agent").text(),
			at.get("expires").text()
		];
		return {
			rule: at.get("rule").text(),
			...path !== void 0 && { path },
			...agent !== void 0 && { agent },
			reason: at.get("reason").text() ?? "",
			...expires !== void 0 && { expires: {
				value: expires,
				place: at.get("expires").place
			} },
			place: at.place
		};
	});
}
// build/src/settings/option-keys.js
function optionFindings(top) {
	const environments = top.get("environments").entries();
	const places = [top, ...environments.map(([, environment]) => environment)];
	return [...environmentFindings(top.get("environment"), environments.map(([name]) => name)), ..._cli_js__WEBPACK_IMPORTED_MODULE_2__.s.flatMap((name) => places.flatMap((at) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.d)(name).type.findings?.(at.get(name)) ?? []))];
}
function environmentFindings(chosen, known) {
	const name = chosen.text();
	if (name === void 0 || known.includes(name)) return [];
	const { unknownEnvironment } = _cli_js__WEBPACK_IMPORTED_MODULE_2__.O.words;
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.C)({
		at: chosen.place,
		...unknownEnvironment(name, (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.rt)(name, known))
	})];
}
function toOptions(at) {
	const options = _cli_js__WEBPACK_IMPORTED_MODULE_2__.s.flatMap((name) => {
		const value = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.d)(name).type.at(at.get(name));
		return value === void 0 ? [] : [[name, value]];
	});
	return Object.fromEntries(options);
}
// build/src/settings/configuration.js
async function readConfiguration(file, bytes) {
	const loaded = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.gn)(file, bytes, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fi);
	if (loaded.kind === "broken") return {
		kind: "broken",
		findings: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.fn)(file, loaded.text, loaded.problems)
	};
	const document = {
		...loaded.document,
		origin: { scope: "environment" }
	};
	if (document.value === null) return {
		kind: "configuration",
		configuration: empty(file)
	};
	const findings = [...shapeFindings(document), ...crossFindings(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document))];
	return findings.length > 0 ? {
		kind: "broken",
		findings
	} : {
		kind: "configuration",
		configuration: toConfiguration(document)
	};
}
function empty(file) {
	return {
		file,
		environments: /* @__PURE__ */ new Map(),
		severity: /* @__PURE__ */ new Map(),
		aliases: /* @__PURE__ */ new Map(),
		standardValues: []
	};
}
const SHAPE = {
	schema: config_schema_default,
	validate: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.hn)(config_schema_default)
};
function shapeFindings(document) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.S)(document, SHAPE).map((shape) => {
		const help = homeOf(shape) ?? shape.problem.help;
		return (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.C)({
			...shape.problem,
			severity: "error",
			...help !== void 0 && { help }
		});
	});
}
function homeOf({ rule, problem }) {
	if (rule !== _cards_js__WEBPACK_IMPORTED_MODULE_1__.Li) return void 0;
	const { words } = _cli_js__WEBPACK_IMPORTED_MODULE_2__.O;
	const path = problem.at.path;
	const key = String(path.at(-1));
	if (isOneOf(_cli_js__WEBPACK_IMPORTED_MODULE_2__.o, key)) return words.secret(key);
	if (path[0] === "environments" && path.length === 3 && (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ri)(config_schema_default, []).includes(key)) return words.onlyAtTop(key);
	if (path.length === 1 && key === "policy") return words.policyBelongs();
	if (path.length === 1 && isOneOf(_cli_js__WEBPACK_IMPORTED_MODULE_2__.i, key)) return words.onlyInput(key);
}
function isOneOf(names, key) {
	return names.includes(key);
}
function crossFindings(top) {
	return [
		...severityFindings(top),
		...agentFindings(top),
		...floorFindings(top),
		...ignoreFindings(top),
		...optionFindings(top)
	];
}
function valuesOf(list) {
	return list.texts().map(({ value }) => value);
}
function toConfiguration(document) {
	const top = _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document);
	const environments = top.get("environments").entries().map(([name, at]) => [name, {
		options: toOptions(at),
		defaults: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.mn)(at.get("defaults"))
	}]);
	const aliases = top.get("aliases").entries().map(([name, at]) => {
		const alias = at.text();
		return [name, alias === void 0 ? valuesOf(at) : [alias]];
	});
	return {
		...toOptions(top),
		file: document.file,
		...top.has("agents") && { agents: toAgents(top.get("agents")) },
		environments: new Map(environments),
		severity: toSeverities(top.get("severity")),
		aliases: new Map(aliases),
		standardValues: valuesOf(top.get("standard-values")),
		...toFloors(top),
		...top.has("exemptions") && { exemptions: toExemptions(top.get("exemptions")) },
		...top.has("ignore") && { ignore: toIgnore(top.get("ignore")) }
	};
}



/***/ })

};
;