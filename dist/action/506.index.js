export const id = 506;
export const ids = [506];
export const modules = {

/***/ 5506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/src/document/load.js
var load = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/src/document/reader.js
var reader = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/src/finding/schema.js
var schema = __webpack_require__(6972);
;// CONCATENATED MODULE: ./build/src/floors/exemptions/written.js
const SECTIONS = new Map([
    ['enforcement.forbidden_tools', 'forbidden_tools'],
    ['autonomy.forbidden_actions', 'forbidden_actions'],
    ['autonomy_envelope.forbidden_actions', 'forbidden_actions'],
    ['autonomy.max_autonomous_value', 'max_autonomous_value'],
    ['autonomy_envelope.max_autonomous_value', 'max_autonomous_value'],
]);
function toExemptions(list) {
    return list.items().map(toExemption);
}
function toExemption(at) {
    const [agent, section, reason] = [part(at, 'agent'), part(at, 'section'), part(at, 'reason')];
    const [grantedBy, grantedAt, expiresAt] = [
        part(at, 'granted_by'),
        part(at, 'granted_at'),
        part(at, 'expires_at'),
    ];
    const patterns = at
        .get('patterns')
        .items()
        .map((item) => ({ value: item.text() ?? '', place: item.place }));
    return {
        ...(agent && { agent }),
        ...(section && {
            section: { ...section, value: SECTIONS.get(section.value) ?? section.value },
        }),
        patterns,
        ...(reason && { reason }),
        ...(grantedBy && { grantedBy }),
        ...(grantedAt && { grantedAt }),
        ...(expiresAt && { expiresAt }),
        place: at.place,
    };
}
function part(entry, key) {
    const at = entry.get(key);
    const text = at.text();
    return text === undefined || text.trim() === '' ? undefined : { value: text, place: at.place };
}

// EXTERNAL MODULE: ./build/src/formats/cards/policy.js
var policy = __webpack_require__(1242);
// EXTERNAL MODULE: ./build/src/rules/broken-file.js
var broken_file = __webpack_require__(5631);
// EXTERNAL MODULE: ./build/src/rules/configuration.js
var configuration = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/src/rules/shape-problems.js
var shape_problems = __webpack_require__(3945);
// EXTERNAL MODULE: ./build/src/rules/unknown-key.js
var unknown_key = __webpack_require__(293);
// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/src/settings/options/list-types.js
var list_types = __webpack_require__(7472);
// EXTERNAL MODULE: ./build/src/settings/options/value-types.js
var value_types = __webpack_require__(11);
// EXTERNAL MODULE: ./build/src/settings/paths.js
var paths = __webpack_require__(6891);
// EXTERNAL MODULE: ./build/src/settings/problems.js
var problems = __webpack_require__(4379);
;// CONCATENATED MODULE: ./build/src/settings/agents.js






const { words } = configuration/* configuration */.H;
function agentFindings(top) {
    const findings = [];
    const seen = new Map();
    const teams = new Set(top
        .get('teams')
        .entries()
        .map(([name]) => name));
    for (const agent of top.get('agents').items()) {
        for (const found of [
            (0,problems/* outside */.q)(agent.get('card')),
            (0,problems/* outside */.q)(agent.get('policy')),
            pathsAt(agent.get('access')).flatMap((path) => (0,problems/* outside */.q)(path)),
            list_types/* toolItems */.X$.findings?.(agent.get('tools')) ?? [],
            list_types/* traceItems */.Uy.findings?.(agent.get('traces').get('files')) ?? [],
            teamFindings(agent.get('teams'), teams),
        ])
            for (const finding of found)
                findings.push(finding);
        const name = agent.get('name').text();
        if (name === undefined)
            continue;
        const first = seen.get(name);
        if (first === undefined)
            seen.set(name, agent);
        else {
            findings.push((0,problems/* wrong */.Q)({
                at: agent.get('name').place,
                ...words.sameName(name),
                related: [{ at: first.get('name').place, message: words.firstOfThem() }],
            }));
        }
    }
    return findings;
}
function teamFindings(list, teams) {
    return list.texts().flatMap(({ value, place }) => {
        if (teams.has(value) || value.trim() === '')
            return [];
        return [(0,problems/* wrong */.Q)({ at: place, ...words.unknownTeam(value, (0,nearest/* nearest */.pA)(value, teams)) })];
    });
}
function toAgents(list) {
    return list.items().map(toAgent);
}
function toAgent(at) {
    const file = (key) => (0,paths/* repositoryPath */.S)(at.get(key).text() ?? '');
    const [card, policy] = [file('card'), file('policy')];
    const access = pathsAt(at.get('access')).flatMap((reader) => (0,paths/* repositoryPath */.S)(reader.text() ?? '') ?? []);
    const tools = list_types/* toolItems */.X$.at(at.get('tools'));
    const teams = at
        .get('teams')
        .texts()
        .map((team) => team.value);
    return {
        name: at.get('name').text() ?? '',
        ...(card !== undefined && { card }),
        ...(policy !== undefined && { policy }),
        ...(access.length > 0 && { access: [...new Set(access)] }),
        ...(tools && { tools }),
        ...(at.has('traces') && { traces: toTraces(at.get('traces')) }),
        ...(at.has('teams') && { teams: [...new Set(teams)] }),
    };
}
function pathsAt(at) {
    return at.text() === undefined ? at.items() : [at];
}
function toTraces(at) {
    const agentId = at.get('agent-id').text();
    const files = list_types/* traceItems */.Uy.at(at.get('files'));
    const window = value_types/* duration */.p0.at(at.get('window'));
    return {
        ...(files && { files }),
        ...(agentId !== undefined && { agentId }),
        ...(window !== undefined && { window }),
    };
}

;// CONCATENATED MODULE: ./build/src/settings/config.schema.json
const config_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json","title":"Card Gate configuration","description":"The file .github/card-gate.yml. Every key is optional; inputs of the action override it.","type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"\\\\S","description":"A name that identifies this gate in comments and check runs if a repository has several gates. Set it for each leg of a matrix, and for a second step in one job."},"cards":{"$ref":"#/definitions/cards"},"exclude":{"$ref":"#/definitions/exclude"},"discover":{"$ref":"#/definitions/discover"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"on-no-tools":{"$ref":"#/definitions/on-no-tools"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"max-coverage-drop":{"$ref":"#/definitions/max-coverage-drop"},"only-new":{"$ref":"#/definitions/only-new"},"widening":{"$ref":"#/definitions/widening"},"widening-label":{"$ref":"#/definitions/widening-label"},"baseline-file":{"$ref":"#/definitions/baseline-file"},"grace":{"$ref":"#/definitions/grace"},"environment":{"type":"string","pattern":"\\\\S","description":"Name of the environment to use from the configuration, such as \\"production\\". Its settings and policy defaults override the rest."},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/check-name"},"summary":{"$ref":"#/definitions/summary"},"report-file":{"$ref":"#/definitions/report-file"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"$schema":{"type":"string","description":"The address of this schema, for editors."},"agents":{"description":"Agents whose files or names differ from the convention. Every other folder that contains a card or a policy is an agent too, unless discover is false.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name"],"anyOf":[{"required":["card"]},{"required":["policy"]},{"required":["access"]}],"properties":{"name":{"type":"string","pattern":"\\\\S","description":"The name of the agent in reports. Each name is used once."},"card":{"type":"string","pattern":"\\\\S","description":"Path of the agent\'s card, from the root of the repository."},"policy":{"type":"string","pattern":"\\\\S","description":"Path of the agent\'s policy, if it is a separate file."},"access":{"description":"Path of the agent\'s access list, or a list of paths. Several lists count as one.","type":["string","array"],"pattern":"\\\\S","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"Path of an access list, from the root of the repository."}},"tools":{"$ref":"#/definitions/tools"},"teams":{"description":"Names of the teams whose floors apply to the agent.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S"}},"traces":{"description":"The traces of the agent: files, or the API.","type":"object","additionalProperties":false,"anyOf":[{"required":["files"]},{"required":["agent-id"]}],"properties":{"files":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"window":{"$ref":"#/definitions/trace-window"}}}}}},"platform":{"$ref":"#/definitions/floor","description":"The floor of the platform: a policy, a card template or both. Agents can strengthen a floor but never weaken it. Each file is a path from the root of the repository, or owner/repo/path@ref."},"org":{"$ref":"#/definitions/floor","description":"The floor of the organisation: a policy, a card template or both. Agents can strengthen a floor but never weaken it. Each file is a path from the root of the repository, or owner/repo/path@ref."},"teams":{"description":"Floors by team; each entry under agents lists the teams of its agent.","type":"object","minProperties":1,"propertyNames":{"pattern":"\\\\S"},"additionalProperties":{"$ref":"#/definitions/floor"}},"exemptions":{"description":"Exemptions of single agents from rules of their floors. An exemption that is malformed, expired or without effect is reported and not honoured.","type":"array","items":{"type":"object","additionalProperties":false,"properties":{"agent":{"type":"string","description":"Name of the agent."},"section":{"type":"string","description":"The section of the floor: forbidden, forbidden_tools, forbidden_actions, max_autonomous_value or all."},"patterns":{"description":"Patterns of the tools or actions that the rules of the floor no longer match; the rules still apply to all others.","type":"array","items":{"type":"string"}},"reason":{"type":"string","description":"The reason, in 10 characters or more."},"granted_by":{"type":"string","description":"Name of the person who granted it."},"granted_at":{"type":"string","description":"The date on which it was granted, an RFC 3339 date or date-time."},"expires_at":{"type":"string","description":"The date on which it ends, at most 90 days after it was granted."}}}},"ignore":{"description":"Findings to ignore, each with a reason. Violations and files that do not load cannot be ignored.","type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"type":"string","pattern":"\\\\S","description":"Id of the rule."},"path":{"type":"string","pattern":"\\\\S","description":"Glob of files, from the root of the repository; without it, all files."},"agent":{"type":"string","pattern":"\\\\S","description":"Name of the agent; without it, all agents."},"reason":{"type":"string","pattern":"\\\\S","description":"The reason why the findings are accepted."},"expires":{"type":"string","pattern":"\\\\S","description":"The date on which the entry expires, an RFC 3339 date or date-time; without it, it never expires."}}}},"environments":{"description":"Settings and policy defaults by environment, such as development, staging and production. The option environment chooses one.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"defaults":{"type":"object","description":"Policy defaults that replace those of every agent\'s policy.","additionalProperties":false,"properties":{"unmapped_tool_action":{"enum":["allow","warn","deny"],"description":"The effect on a tool that no capability maps."},"unmapped_severity":{"enum":["critical","high","medium","low"],"description":"Severity of a denied tool that no capability maps."},"fail_open":{"type":"boolean","description":"The behaviour of the runtime when it fails; it has no effect on the gate."},"enforcement_mode":{"enum":["off","warn","enforce"],"description":"The behaviour of the runtime at a violation; Card Gate only reports it."},"grace_period_hours":{"type":"number","minimum":0,"description":"How long a new tool is tolerated at run time."}}},"cards":{"$ref":"#/definitions/cards"},"exclude":{"$ref":"#/definitions/exclude"},"discover":{"$ref":"#/definitions/discover"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"on-no-tools":{"$ref":"#/definitions/on-no-tools"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"max-coverage-drop":{"$ref":"#/definitions/max-coverage-drop"},"only-new":{"$ref":"#/definitions/only-new"},"widening":{"$ref":"#/definitions/widening"},"widening-label":{"$ref":"#/definitions/widening-label"},"baseline-file":{"$ref":"#/definitions/baseline-file"},"grace":{"$ref":"#/definitions/grace"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/check-name"},"summary":{"$ref":"#/definitions/summary"},"report-file":{"$ref":"#/definitions/report-file"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"}}}},"severity":{"description":"Severities by rule id: error, warning, note or off. The severities of violations and of files that do not load cannot be changed.","type":"object","additionalProperties":{"enum":["error","warning","note","off"]}},"aliases":{"description":"Additional names for tools, by tool name. Patterns can then match the tool by its alias too. Its own name still counts.","type":"object","additionalProperties":{"type":["string","array"],"pattern":"\\\\S","items":{"type":"string","pattern":"\\\\S"}}},"standard-values":{"description":"Values that need no definition on a card, in addition to the eight standard ones.","type":"array","items":{"type":"string","pattern":"\\\\S"}}},"definitions":{"floor":{"description":"A floor, which agents can strengthen but never weaken: a policy, a card template, an access list or several of them, each a path or owner/repo/path@ref. Paths are taken from the root of the repository.","type":"object","additionalProperties":false,"anyOf":[{"required":["policy"]},{"required":["card"]},{"required":["access"]}],"properties":{"policy":{"type":"string","pattern":"\\\\S","description":"The source of the policy of the floor."},"card":{"type":"string","pattern":"\\\\S","description":"The source of the card template of the floor."},"access":{"type":"string","pattern":"\\\\S","description":"The source of the access list of the floor."}}},"cards":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S"},"description":"Patterns of the files that contain cards and policies. Paths start at the root of the repository, or at the current folder on the command line. The patterns replace the default ones, and every file that they match must be a card or a policy."},"exclude":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S"},"description":"Patterns of paths to exclude from the search for agents. Paths start at the root of the repository, or at the current folder on the command line. A file that the configuration lists is still checked, and the report says so."},"discover":{"type":"boolean","default":true,"description":"Whether to check agents that the configuration does not list. With \\"false\\", every unlisted card or policy is an error."},"tools":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\\\S","description":"Path or pattern of the tool list."},"server":{"type":"string","pattern":"\\\\S","description":"Server that provides the tools in the list."},"format":{"type":"string","pattern":"\\\\S","description":"Format of the list; by default it is detected from the content."}}},"description":"Tool lists: files, folders, file patterns, or tool names. With \\"github=tools.json\\", the tools in that file belong to the server \\"github\\". Without this option, each agent uses its tool list in the configuration, or the one in its folder."},"traces":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\\\S","description":"Path or pattern of the traces."},"format":{"type":"string","pattern":"\\\\S","description":"Format of the traces; by default it is detected from their content."}}},"description":"Trace files, as paths or patterns. Paths start at the root of the repository, or at the current folder on the command line. Every call in the traces is checked. If several agents share a file, each record belongs to the agent that it names. Without this option, each agent uses its traces in the configuration, or those in the folder \\"traces\\" next to its card."},"scope":{"enum":["auto","changed","all"],"default":"auto","description":"Which agents to check. \\"auto\\" (the default) decides by the event, \\"changed\\" checks the agents that the change touches, and \\"all\\" checks every agent."},"fail-on":{"enum":["fail","warn","never"],"default":"fail","description":"The mildest verdict that fails the check. \\"fail\\" (the default) fails on problems, \\"warn\\" fails on warnings too, and \\"never\\" reports without blocking."},"on-error":{"enum":["fail","warn"],"default":"fail","description":"What happens if something could not be checked, such as a file that does not load. \\"fail\\" (the default) fails the check, and \\"warn\\" lets the other findings decide, and every report says so."},"on-no-cards":{"enum":["pass","warn","fail"],"default":"warn","description":"The verdict if no card or policy is found. \\"pass\\", \\"warn\\" (the default) or \\"fail\\". It applies if every agent is checked, or if the patterns under cards match no file."},"on-no-tools":{"enum":["pass","warn","fail"],"default":"warn","description":"The verdict for an agent that has neither a tool list nor traces. \\"pass\\", \\"warn\\" (the default) or \\"fail\\". It applies to an agent with a policy or a unified card, because none of its tools can be checked."},"min-coverage":{"type":"number","minimum":0,"maximum":100,"description":"The minimum coverage: the percentage of bounded actions that must be mapped. Without it, there is no minimum. Unknown coverage does not meet a minimum."},"max-coverage-drop":{"type":"number","minimum":0,"maximum":100,"description":"The maximum drop in the coverage of an agent in one change, in percentage points. Without it, any drop is allowed. Coverage that becomes unknown counts as 0."},"only-new":{"type":"boolean","default":false,"description":"Whether only findings that are new since the base decide the verdict. All others are still listed. A file or source that could not be checked always counts."},"widening":{"enum":["allow","warn","fail"],"default":"warn","description":"The effect on the verdict if the change grants an agent new permissions. \\"allow\\", \\"warn\\" (the default) or \\"fail\\"."},"widening-label":{"type":"string","pattern":"\\\\S","description":"The label of a pull request that approves new permissions. Anyone who can set labels can approve. The report shows the label. Without this option, no label approves new permissions."},"baseline-file":{"type":"string","pattern":"\\\\S","description":"Path of the baseline file, which lists findings from before the gate was adopted. The path starts at the root of the repository. The listed findings are shown but do not affect the verdict. On pull requests and in merge queues, the file of the base commit applies."},"grace":{"enum":["on","off"],"default":"on","description":"Whether new unmapped tools are tolerated during the grace period of the policy. \\"on\\" (the default) or \\"off\\"."},"comment":{"enum":["auto","always","on-failure","never"],"default":"auto","description":"When to comment on a pull request. \\"auto\\" (the default) comments if a governed file changed, \\"always\\" on every run, \\"on-failure\\" if the check fails, and \\"never\\" leaves comments alone. An earlier comment is always updated, except with \\"never\\"."},"annotations":{"enum":["auto","checks","commands","none"],"default":"auto","description":"How to show findings at their lines. \\"auto\\" (the default) uses a check run if the token may create one, otherwise workflow commands, \\"checks\\" uses a check run, \\"commands\\" uses workflow commands, and \\"none\\" uses neither."},"check-name":{"type":"string","pattern":"\\\\S","description":"Name of the check run that shows the report. It must differ from the name of the job, because the job is the required check."},"summary":{"type":"boolean","default":true,"description":"Whether to write the report to the job summary."},"report-file":{"type":"string","pattern":"\\\\S","description":"Path of the file for the JSON report. The path starts at the root of the repository. Without this option, no file is written."},"tracking-issue":{"type":"boolean","default":false,"description":"Whether to keep one issue that lists the problems. Runs that check every agent update the issue. They close it after a complete pass, and open it again if there are problems. This needs the permission \\"issues: write\\"."},"agent-id":{"type":"string","pattern":"\\\\S","description":"The id of the agent in the traces API, for a repository with one agent. The traces of the agent are then fetched with api-key. For several agents, set the ids under \\"agents\\"."},"api-url":{"type":"string","pattern":"^https://|^http://(localhost|127\\\\.0\\\\.0\\\\.1|\\\\[::1\\\\])([:/]|$)","default":"https://api.mnemom.ai","description":"Address of the traces API."},"api-timeout":{"type":"integer","minimum":1,"maximum":999999999,"default":120,"description":"Time limit in seconds for all requests to the traces API together."},"trace-window":{"type":"string","pattern":"^0*[1-9][0-9]{0,8}\\\\s*[smhd]?$","default":"7d","description":"How far back to fetch traces from the API, at most 30d. Trace files are always read completely."},"trace-limit":{"type":"integer","minimum":1,"maximum":999999999,"description":"The maximum number of traces to check for each agent, newest first. Without it, all traces in files and at most 1000 from the API are checked."}}}');
;// CONCATENATED MODULE: ./build/src/settings/config-validator.js
// Generated from the JSON Schemas by .github/scripts/precompile.mjs.

const validateConfig = validate10;
const schema11 = {"$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json","type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"\\S"},"cards":{"$ref":"#/definitions/cards"},"exclude":{"$ref":"#/definitions/exclude"},"discover":{"$ref":"#/definitions/discover"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"on-no-tools":{"$ref":"#/definitions/on-no-tools"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"max-coverage-drop":{"$ref":"#/definitions/max-coverage-drop"},"only-new":{"$ref":"#/definitions/only-new"},"widening":{"$ref":"#/definitions/widening"},"widening-label":{"$ref":"#/definitions/widening-label"},"baseline-file":{"$ref":"#/definitions/baseline-file"},"grace":{"$ref":"#/definitions/grace"},"environment":{"type":"string","pattern":"\\S"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/check-name"},"summary":{"$ref":"#/definitions/summary"},"report-file":{"$ref":"#/definitions/report-file"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"$schema":{"type":"string"},"agents":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name"],"anyOf":[{"required":["card"]},{"required":["policy"]},{"required":["access"]}],"properties":{"name":{"type":"string","pattern":"\\S"},"card":{"type":"string","pattern":"\\S"},"policy":{"type":"string","pattern":"\\S"},"access":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"tools":{"$ref":"#/definitions/tools"},"teams":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"traces":{"type":"object","additionalProperties":false,"anyOf":[{"required":["files"]},{"required":["agent-id"]}],"properties":{"files":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"window":{"$ref":"#/definitions/trace-window"}}}}}},"platform":{"$ref":"#/definitions/floor"},"org":{"$ref":"#/definitions/floor"},"teams":{"type":"object","minProperties":1,"propertyNames":{"pattern":"\\S"},"additionalProperties":{"$ref":"#/definitions/floor"}},"exemptions":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"agent":{"type":"string"},"section":{"type":"string"},"patterns":{"type":"array","items":{"type":"string"}},"reason":{"type":"string"},"granted_by":{"type":"string"},"granted_at":{"type":"string"},"expires_at":{"type":"string"}}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"type":"string","pattern":"\\S"},"path":{"type":"string","pattern":"\\S"},"agent":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"expires":{"type":"string","pattern":"\\S"}}}},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"defaults":{"type":"object","additionalProperties":false,"properties":{"unmapped_tool_action":{"enum":["allow","warn","deny"]},"unmapped_severity":{"enum":["critical","high","medium","low"]},"fail_open":{"type":"boolean"},"enforcement_mode":{"enum":["off","warn","enforce"]},"grace_period_hours":{"type":"number","minimum":0}}},"cards":{"$ref":"#/definitions/cards"},"exclude":{"$ref":"#/definitions/exclude"},"discover":{"$ref":"#/definitions/discover"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"on-no-tools":{"$ref":"#/definitions/on-no-tools"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"max-coverage-drop":{"$ref":"#/definitions/max-coverage-drop"},"only-new":{"$ref":"#/definitions/only-new"},"widening":{"$ref":"#/definitions/widening"},"widening-label":{"$ref":"#/definitions/widening-label"},"baseline-file":{"$ref":"#/definitions/baseline-file"},"grace":{"$ref":"#/definitions/grace"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/check-name"},"summary":{"$ref":"#/definitions/summary"},"report-file":{"$ref":"#/definitions/report-file"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"}}}},"severity":{"type":"object","additionalProperties":{"enum":["error","warning","note","off"]}},"aliases":{"type":"object","additionalProperties":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}}},"standard-values":{"type":"array","items":{"type":"string","pattern":"\\S"}}},"definitions":{"floor":{"type":"object","additionalProperties":false,"anyOf":[{"required":["policy"]},{"required":["card"]},{"required":["access"]}],"properties":{"policy":{"type":"string","pattern":"\\S"},"card":{"type":"string","pattern":"\\S"},"access":{"type":"string","pattern":"\\S"}}},"cards":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"exclude":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"discover":{"type":"boolean"},"tools":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"server":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}},"traces":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}},"scope":{"enum":["auto","changed","all"]},"fail-on":{"enum":["fail","warn","never"]},"on-error":{"enum":["fail","warn"]},"on-no-cards":{"enum":["pass","warn","fail"]},"on-no-tools":{"enum":["pass","warn","fail"]},"min-coverage":{"type":"number","minimum":0,"maximum":100},"max-coverage-drop":{"type":"number","minimum":0,"maximum":100},"only-new":{"type":"boolean"},"widening":{"enum":["allow","warn","fail"]},"widening-label":{"type":"string","pattern":"\\S"},"baseline-file":{"type":"string","pattern":"\\S"},"grace":{"enum":["on","off"]},"comment":{"enum":["auto","always","on-failure","never"]},"annotations":{"enum":["auto","checks","commands","none"]},"check-name":{"type":"string","pattern":"\\S"},"summary":{"type":"boolean"},"report-file":{"type":"string","pattern":"\\S"},"tracking-issue":{"type":"boolean"},"agent-id":{"type":"string","pattern":"\\S"},"api-url":{"type":"string","pattern":"^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"},"api-timeout":{"type":"integer","minimum":1,"maximum":999999999},"trace-window":{"type":"string","pattern":"^0*[1-9][0-9]{0,8}\\s*[smhd]?$"},"trace-limit":{"type":"integer","minimum":1,"maximum":999999999}}};
const schema12 = {"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}};
const schema13 = {"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}};
const schema14 = {"type":"boolean"};
const schema15 = {"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"server":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}};
const schema16 = {"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}};
const schema17 = {"enum":["auto","changed","all"]};
const schema18 = {"enum":["fail","warn","never"]};
const schema19 = {"enum":["fail","warn"]};
const schema20 = {"enum":["pass","warn","fail"]};
const schema21 = {"enum":["pass","warn","fail"]};
const schema22 = {"type":"number","minimum":0,"maximum":100};
const schema23 = {"type":"number","minimum":0,"maximum":100};
const schema24 = {"type":"boolean"};
const schema25 = {"enum":["allow","warn","fail"]};
const schema26 = {"type":"string","pattern":"\\S"};
const schema27 = {"type":"string","pattern":"\\S"};
const schema28 = {"enum":["on","off"]};
const schema29 = {"enum":["auto","always","on-failure","never"]};
const schema30 = {"enum":["auto","checks","commands","none"]};
const schema31 = {"type":"string","pattern":"\\S"};
const schema32 = {"type":"boolean"};
const schema33 = {"type":"string","pattern":"\\S"};
const schema34 = {"type":"boolean"};
const schema35 = {"type":"string","pattern":"\\S"};
const schema36 = {"type":"string","pattern":"^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"};
const schema37 = {"type":"integer","minimum":1,"maximum":999999999};
const schema38 = {"type":"string","pattern":"^0*[1-9][0-9]{0,8}\\s*[smhd]?$"};
const schema39 = {"type":"integer","minimum":1,"maximum":999999999};
const schema44 = {"type":"object","additionalProperties":false,"anyOf":[{"required":["policy"]},{"required":["card"]},{"required":["access"]}],"properties":{"policy":{"type":"string","pattern":"\\S"},"card":{"type":"string","pattern":"\\S"},"access":{"type":"string","pattern":"\\S"}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern16 = new RegExp("^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)", "u");
const pattern17 = new RegExp("^0*[1-9][0-9]{0,8}\\s*[smhd]?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cards !== undefined && func0.call(data, "cards")){
let data1 = data.cards;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/cards",schemaPath:"#/definitions/cards/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/cards/" + i0,schemaPath:"#/definitions/cards/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/cards/" + i0,schemaPath:"#/definitions/cards/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/cards",schemaPath:"#/definitions/cards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.exclude !== undefined && func0.call(data, "exclude")){
let data3 = data.exclude;
if(Array.isArray(data3)){
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/exclude",schemaPath:"#/definitions/exclude/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/exclude/" + i1,schemaPath:"#/definitions/exclude/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/exclude/" + i1,schemaPath:"#/definitions/exclude/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/exclude",schemaPath:"#/definitions/exclude/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.discover !== undefined && func0.call(data, "discover")){
if(typeof data.discover !== "boolean"){
const err11 = {instancePath:instancePath+"/discover",schemaPath:"#/definitions/discover/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tools !== undefined && func0.call(data, "tools")){
let data6 = data.tools;
if(Array.isArray(data6)){
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err13 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: schema15.items.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err14 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/definitions/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.file === undefined) || (!(func0.call(data7, "file")))){
const err15 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 of Object.keys(data7)){
if(!(((key1 === "file") || (key1 === "server")) || (key1 === "format"))){
const err16 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.file !== undefined && func0.call(data7, "file")){
let data8 = data7.file;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err17 = {instancePath:instancePath+"/tools/" + i2+"/file",schemaPath:"#/definitions/tools/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/tools/" + i2+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.server !== undefined && func0.call(data7, "server")){
let data9 = data7.server;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err19 = {instancePath:instancePath+"/tools/" + i2+"/server",schemaPath:"#/definitions/tools/items/properties/server/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/tools/" + i2+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.format !== undefined && func0.call(data7, "format")){
let data10 = data7.format;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err21 = {instancePath:instancePath+"/tools/" + i2+"/format",schemaPath:"#/definitions/tools/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/tools/" + i2+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.traces !== undefined && func0.call(data, "traces")){
let data11 = data.traces;
if(Array.isArray(data11)){
if(data11.length < 1){
const err24 = {instancePath:instancePath+"/traces",schemaPath:"#/definitions/traces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if((typeof data12 !== "string") && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
const err25 = {instancePath:instancePath+"/traces/" + i3,schemaPath:"#/definitions/traces/items/type",keyword:"type",params:{type: schema16.items.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err26 = {instancePath:instancePath+"/traces/" + i3,schemaPath:"#/definitions/traces/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.file === undefined) || (!(func0.call(data12, "file")))){
const err27 = {instancePath:instancePath+"/traces/" + i3,schemaPath:"#/definitions/traces/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 of Object.keys(data12)){
if(!((key2 === "file") || (key2 === "format"))){
const err28 = {instancePath:instancePath+"/traces/" + i3,schemaPath:"#/definitions/traces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.file !== undefined && func0.call(data12, "file")){
let data13 = data12.file;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err29 = {instancePath:instancePath+"/traces/" + i3+"/file",schemaPath:"#/definitions/traces/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/traces/" + i3+"/file",schemaPath:"#/definitions/traces/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.format !== undefined && func0.call(data12, "format")){
let data14 = data12.format;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err31 = {instancePath:instancePath+"/traces/" + i3+"/format",schemaPath:"#/definitions/traces/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/traces/" + i3+"/format",schemaPath:"#/definitions/traces/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/traces",schemaPath:"#/definitions/traces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data15 = data.scope;
if(!(((data15 === "auto") || (data15 === "changed")) || (data15 === "all"))){
const err34 = {instancePath:instancePath+"/scope",schemaPath:"#/definitions/scope/enum",keyword:"enum",params:{allowedValues: schema17.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data["fail-on"] !== undefined && func0.call(data, "fail-on")){
let data16 = data["fail-on"];
if(!(((data16 === "fail") || (data16 === "warn")) || (data16 === "never"))){
const err35 = {instancePath:instancePath+"/fail-on",schemaPath:"#/definitions/fail-on/enum",keyword:"enum",params:{allowedValues: schema18.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["on-error"] !== undefined && func0.call(data, "on-error")){
let data17 = data["on-error"];
if(!((data17 === "fail") || (data17 === "warn"))){
const err36 = {instancePath:instancePath+"/on-error",schemaPath:"#/definitions/on-error/enum",keyword:"enum",params:{allowedValues: schema19.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["on-no-cards"] !== undefined && func0.call(data, "on-no-cards")){
let data18 = data["on-no-cards"];
if(!(((data18 === "pass") || (data18 === "warn")) || (data18 === "fail"))){
const err37 = {instancePath:instancePath+"/on-no-cards",schemaPath:"#/definitions/on-no-cards/enum",keyword:"enum",params:{allowedValues: schema20.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["on-no-tools"] !== undefined && func0.call(data, "on-no-tools")){
let data19 = data["on-no-tools"];
if(!(((data19 === "pass") || (data19 === "warn")) || (data19 === "fail"))){
const err38 = {instancePath:instancePath+"/on-no-tools",schemaPath:"#/definitions/on-no-tools/enum",keyword:"enum",params:{allowedValues: schema21.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data["min-coverage"] !== undefined && func0.call(data, "min-coverage")){
let data20 = data["min-coverage"];
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 100 || isNaN(data20)){
const err39 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err40 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["max-coverage-drop"] !== undefined && func0.call(data, "max-coverage-drop")){
let data21 = data["max-coverage-drop"];
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
const err42 = {instancePath:instancePath+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err43 = {instancePath:instancePath+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data["only-new"] !== undefined && func0.call(data, "only-new")){
if(typeof data["only-new"] !== "boolean"){
const err45 = {instancePath:instancePath+"/only-new",schemaPath:"#/definitions/only-new/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.widening !== undefined && func0.call(data, "widening")){
let data23 = data.widening;
if(!(((data23 === "allow") || (data23 === "warn")) || (data23 === "fail"))){
const err46 = {instancePath:instancePath+"/widening",schemaPath:"#/definitions/widening/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["widening-label"] !== undefined && func0.call(data, "widening-label")){
let data24 = data["widening-label"];
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err47 = {instancePath:instancePath+"/widening-label",schemaPath:"#/definitions/widening-label/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/widening-label",schemaPath:"#/definitions/widening-label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["baseline-file"] !== undefined && func0.call(data, "baseline-file")){
let data25 = data["baseline-file"];
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err49 = {instancePath:instancePath+"/baseline-file",schemaPath:"#/definitions/baseline-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/baseline-file",schemaPath:"#/definitions/baseline-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.grace !== undefined && func0.call(data, "grace")){
let data26 = data.grace;
if(!((data26 === "on") || (data26 === "off"))){
const err51 = {instancePath:instancePath+"/grace",schemaPath:"#/definitions/grace/enum",keyword:"enum",params:{allowedValues: schema28.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
let data27 = data.environment;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err52 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.comment !== undefined && func0.call(data, "comment")){
let data28 = data.comment;
if(!((((data28 === "auto") || (data28 === "always")) || (data28 === "on-failure")) || (data28 === "never"))){
const err54 = {instancePath:instancePath+"/comment",schemaPath:"#/definitions/comment/enum",keyword:"enum",params:{allowedValues: schema29.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data29 = data.annotations;
if(!((((data29 === "auto") || (data29 === "checks")) || (data29 === "commands")) || (data29 === "none"))){
const err55 = {instancePath:instancePath+"/annotations",schemaPath:"#/definitions/annotations/enum",keyword:"enum",params:{allowedValues: schema30.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data["check-name"] !== undefined && func0.call(data, "check-name")){
let data30 = data["check-name"];
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err56 = {instancePath:instancePath+"/check-name",schemaPath:"#/definitions/check-name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/check-name",schemaPath:"#/definitions/check-name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
if(typeof data.summary !== "boolean"){
const err58 = {instancePath:instancePath+"/summary",schemaPath:"#/definitions/summary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data["report-file"] !== undefined && func0.call(data, "report-file")){
let data32 = data["report-file"];
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err59 = {instancePath:instancePath+"/report-file",schemaPath:"#/definitions/report-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/report-file",schemaPath:"#/definitions/report-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data["tracking-issue"] !== undefined && func0.call(data, "tracking-issue")){
if(typeof data["tracking-issue"] !== "boolean"){
const err61 = {instancePath:instancePath+"/tracking-issue",schemaPath:"#/definitions/tracking-issue/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data["agent-id"] !== undefined && func0.call(data, "agent-id")){
let data34 = data["agent-id"];
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err62 = {instancePath:instancePath+"/agent-id",schemaPath:"#/definitions/agent-id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/agent-id",schemaPath:"#/definitions/agent-id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data["api-url"] !== undefined && func0.call(data, "api-url")){
let data35 = data["api-url"];
if(typeof data35 === "string"){
if(!pattern16.test(data35)){
const err64 = {instancePath:instancePath+"/api-url",schemaPath:"#/definitions/api-url/pattern",keyword:"pattern",params:{pattern: "^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/api-url",schemaPath:"#/definitions/api-url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data["api-timeout"] !== undefined && func0.call(data, "api-timeout")){
let data36 = data["api-timeout"];
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err66 = {instancePath:instancePath+"/api-timeout",schemaPath:"#/definitions/api-timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 999999999 || isNaN(data36)){
const err67 = {instancePath:instancePath+"/api-timeout",schemaPath:"#/definitions/api-timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data36 < 1 || isNaN(data36)){
const err68 = {instancePath:instancePath+"/api-timeout",schemaPath:"#/definitions/api-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data["trace-window"] !== undefined && func0.call(data, "trace-window")){
let data37 = data["trace-window"];
if(typeof data37 === "string"){
if(!pattern17.test(data37)){
const err69 = {instancePath:instancePath+"/trace-window",schemaPath:"#/definitions/trace-window/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}\\s*[smhd]?$"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/trace-window",schemaPath:"#/definitions/trace-window/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data["trace-limit"] !== undefined && func0.call(data, "trace-limit")){
let data38 = data["trace-limit"];
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err71 = {instancePath:instancePath+"/trace-limit",schemaPath:"#/definitions/trace-limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 999999999 || isNaN(data38)){
const err72 = {instancePath:instancePath+"/trace-limit",schemaPath:"#/definitions/trace-limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err73 = {instancePath:instancePath+"/trace-limit",schemaPath:"#/definitions/trace-limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err74 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.agents !== undefined && func0.call(data, "agents")){
let data40 = data.agents;
if(Array.isArray(data40)){
if(data40.length < 1){
const err75 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
let data41 = data40[i4];
const _errs107 = errors;
let valid41 = false;
const _errs108 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.card === undefined) || (!(func0.call(data41, "card")))){
const err76 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/anyOf/0/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
var _valid0 = _errs108 === errors;
valid41 = valid41 || _valid0;
if(!valid41){
const _errs109 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.policy === undefined) || (!(func0.call(data41, "policy")))){
const err77 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/anyOf/1/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var _valid0 = _errs109 === errors;
valid41 = valid41 || _valid0;
if(!valid41){
const _errs110 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.access === undefined) || (!(func0.call(data41, "access")))){
const err78 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/anyOf/2/required",keyword:"required",params:{missingProperty: "access"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var _valid0 = _errs110 === errors;
valid41 = valid41 || _valid0;
}
}
if(!valid41){
const err79 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.name === undefined) || (!(func0.call(data41, "name")))){
const err80 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key3 of Object.keys(data41)){
if(!(((((((key3 === "name") || (key3 === "card")) || (key3 === "policy")) || (key3 === "access")) || (key3 === "tools")) || (key3 === "teams")) || (key3 === "traces"))){
const err81 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data41.name !== undefined && func0.call(data41, "name")){
let data42 = data41.name;
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err82 = {instancePath:instancePath+"/agents/" + i4+"/name",schemaPath:"#/properties/agents/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/agents/" + i4+"/name",schemaPath:"#/properties/agents/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data41.card !== undefined && func0.call(data41, "card")){
let data43 = data41.card;
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err84 = {instancePath:instancePath+"/agents/" + i4+"/card",schemaPath:"#/properties/agents/items/properties/card/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/agents/" + i4+"/card",schemaPath:"#/properties/agents/items/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data41.policy !== undefined && func0.call(data41, "policy")){
let data44 = data41.policy;
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err86 = {instancePath:instancePath+"/agents/" + i4+"/policy",schemaPath:"#/properties/agents/items/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/agents/" + i4+"/policy",schemaPath:"#/properties/agents/items/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data41.access !== undefined && func0.call(data41, "access")){
let data45 = data41.access;
if((typeof data45 !== "string") && (!(Array.isArray(data45)))){
const err88 = {instancePath:instancePath+"/agents/" + i4+"/access",schemaPath:"#/properties/agents/items/properties/access/type",keyword:"type",params:{type: schema11.properties.agents.items.properties.access.type}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err89 = {instancePath:instancePath+"/agents/" + i4+"/access",schemaPath:"#/properties/agents/items/properties/access/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(Array.isArray(data45)){
if(data45.length < 1){
const err90 = {instancePath:instancePath+"/agents/" + i4+"/access",schemaPath:"#/properties/agents/items/properties/access/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len5 = data45.length;
for(let i5=0; i5<len5; i5++){
let data46 = data45[i5];
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err91 = {instancePath:instancePath+"/agents/" + i4+"/access/" + i5,schemaPath:"#/properties/agents/items/properties/access/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/agents/" + i4+"/access/" + i5,schemaPath:"#/properties/agents/items/properties/access/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
if(data41.tools !== undefined && func0.call(data41, "tools")){
let data47 = data41.tools;
if(Array.isArray(data47)){
if(data47.length < 1){
const err93 = {instancePath:instancePath+"/agents/" + i4+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len6 = data47.length;
for(let i6=0; i6<len6; i6++){
let data48 = data47[i6];
if((typeof data48 !== "string") && (!(data48 && typeof data48 == "object" && !Array.isArray(data48)))){
const err94 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: schema15.items.type}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err95 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6,schemaPath:"#/definitions/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.file === undefined) || (!(func0.call(data48, "file")))){
const err96 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key4 of Object.keys(data48)){
if(!(((key4 === "file") || (key4 === "server")) || (key4 === "format"))){
const err97 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data48.file !== undefined && func0.call(data48, "file")){
let data49 = data48.file;
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err98 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6+"/file",schemaPath:"#/definitions/tools/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data48.server !== undefined && func0.call(data48, "server")){
let data50 = data48.server;
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err100 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6+"/server",schemaPath:"#/definitions/tools/items/properties/server/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data48.format !== undefined && func0.call(data48, "format")){
let data51 = data48.format;
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err102 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6+"/format",schemaPath:"#/definitions/tools/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
}
}
else {
const err104 = {instancePath:instancePath+"/agents/" + i4+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data41.teams !== undefined && func0.call(data41, "teams")){
let data52 = data41.teams;
if(Array.isArray(data52)){
if(data52.length < 1){
const err105 = {instancePath:instancePath+"/agents/" + i4+"/teams",schemaPath:"#/properties/agents/items/properties/teams/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len7 = data52.length;
for(let i7=0; i7<len7; i7++){
let data53 = data52[i7];
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err106 = {instancePath:instancePath+"/agents/" + i4+"/teams/" + i7,schemaPath:"#/properties/agents/items/properties/teams/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/agents/" + i4+"/teams/" + i7,schemaPath:"#/properties/agents/items/properties/teams/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/agents/" + i4+"/teams",schemaPath:"#/properties/agents/items/properties/teams/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data41.traces !== undefined && func0.call(data41, "traces")){
let data54 = data41.traces;
const _errs140 = errors;
let valid51 = false;
const _errs141 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if((data54.files === undefined) || (!(func0.call(data54, "files")))){
const err109 = {instancePath:instancePath+"/agents/" + i4+"/traces",schemaPath:"#/properties/agents/items/properties/traces/anyOf/0/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
var _valid1 = _errs141 === errors;
valid51 = valid51 || _valid1;
if(!valid51){
const _errs142 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if((data54["agent-id"] === undefined) || (!(func0.call(data54, "agent-id")))){
const err110 = {instancePath:instancePath+"/agents/" + i4+"/traces",schemaPath:"#/properties/agents/items/properties/traces/anyOf/1/required",keyword:"required",params:{missingProperty: "agent-id"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
var _valid1 = _errs142 === errors;
valid51 = valid51 || _valid1;
}
if(!valid51){
const err111 = {instancePath:instancePath+"/agents/" + i4+"/traces",schemaPath:"#/properties/agents/items/properties/traces/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
else {
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key5 of Object.keys(data54)){
if(!(((key5 === "files") || (key5 === "agent-id")) || (key5 === "window"))){
const err112 = {instancePath:instancePath+"/agents/" + i4+"/traces",schemaPath:"#/properties/agents/items/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data54.files !== undefined && func0.call(data54, "files")){
let data55 = data54.files;
if(Array.isArray(data55)){
if(data55.length < 1){
const err113 = {instancePath:instancePath+"/agents/" + i4+"/traces/files",schemaPath:"#/definitions/traces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len8 = data55.length;
for(let i8=0; i8<len8; i8++){
let data56 = data55[i8];
if((typeof data56 !== "string") && (!(data56 && typeof data56 == "object" && !Array.isArray(data56)))){
const err114 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8,schemaPath:"#/definitions/traces/items/type",keyword:"type",params:{type: schema16.items.type}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err115 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8,schemaPath:"#/definitions/traces/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if((data56.file === undefined) || (!(func0.call(data56, "file")))){
const err116 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8,schemaPath:"#/definitions/traces/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key6 of Object.keys(data56)){
if(!((key6 === "file") || (key6 === "format"))){
const err117 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8,schemaPath:"#/definitions/traces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data56.file !== undefined && func0.call(data56, "file")){
let data57 = data56.file;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err118 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8+"/file",schemaPath:"#/definitions/traces/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8+"/file",schemaPath:"#/definitions/traces/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data56.format !== undefined && func0.call(data56, "format")){
let data58 = data56.format;
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err120 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8+"/format",schemaPath:"#/definitions/traces/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8+"/format",schemaPath:"#/definitions/traces/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
}
}
else {
const err122 = {instancePath:instancePath+"/agents/" + i4+"/traces/files",schemaPath:"#/definitions/traces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data54["agent-id"] !== undefined && func0.call(data54, "agent-id")){
let data59 = data54["agent-id"];
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err123 = {instancePath:instancePath+"/agents/" + i4+"/traces/agent-id",schemaPath:"#/definitions/agent-id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/agents/" + i4+"/traces/agent-id",schemaPath:"#/definitions/agent-id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data54.window !== undefined && func0.call(data54, "window")){
let data60 = data54.window;
if(typeof data60 === "string"){
if(!pattern17.test(data60)){
const err125 = {instancePath:instancePath+"/agents/" + i4+"/traces/window",schemaPath:"#/definitions/trace-window/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}\\s*[smhd]?$"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/agents/" + i4+"/traces/window",schemaPath:"#/definitions/trace-window/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/agents/" + i4+"/traces",schemaPath:"#/properties/agents/items/properties/traces/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.platform !== undefined && func0.call(data, "platform")){
let data61 = data.platform;
const _errs163 = errors;
let valid60 = false;
const _errs164 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if((data61.policy === undefined) || (!(func0.call(data61, "policy")))){
const err130 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/anyOf/0/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
var _valid2 = _errs164 === errors;
valid60 = valid60 || _valid2;
if(!valid60){
const _errs165 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if((data61.card === undefined) || (!(func0.call(data61, "card")))){
const err131 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/anyOf/1/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
var _valid2 = _errs165 === errors;
valid60 = valid60 || _valid2;
if(!valid60){
const _errs166 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if((data61.access === undefined) || (!(func0.call(data61, "access")))){
const err132 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/anyOf/2/required",keyword:"required",params:{missingProperty: "access"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
var _valid2 = _errs166 === errors;
valid60 = valid60 || _valid2;
}
}
if(!valid60){
const err133 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
else {
errors = _errs163;
if(vErrors !== null){
if(_errs163){
vErrors.length = _errs163;
}
else {
vErrors = null;
}
}
}
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key7 of Object.keys(data61)){
if(!(((key7 === "policy") || (key7 === "card")) || (key7 === "access"))){
const err134 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data61.policy !== undefined && func0.call(data61, "policy")){
let data62 = data61.policy;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err135 = {instancePath:instancePath+"/platform/policy",schemaPath:"#/definitions/floor/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/platform/policy",schemaPath:"#/definitions/floor/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data61.card !== undefined && func0.call(data61, "card")){
let data63 = data61.card;
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err137 = {instancePath:instancePath+"/platform/card",schemaPath:"#/definitions/floor/properties/card/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/platform/card",schemaPath:"#/definitions/floor/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data61.access !== undefined && func0.call(data61, "access")){
let data64 = data61.access;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err139 = {instancePath:instancePath+"/platform/access",schemaPath:"#/definitions/floor/properties/access/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/platform/access",schemaPath:"#/definitions/floor/properties/access/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.org !== undefined && func0.call(data, "org")){
let data65 = data.org;
const _errs177 = errors;
let valid63 = false;
const _errs178 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.policy === undefined) || (!(func0.call(data65, "policy")))){
const err142 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/anyOf/0/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
var _valid3 = _errs178 === errors;
valid63 = valid63 || _valid3;
if(!valid63){
const _errs179 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.card === undefined) || (!(func0.call(data65, "card")))){
const err143 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/anyOf/1/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
var _valid3 = _errs179 === errors;
valid63 = valid63 || _valid3;
if(!valid63){
const _errs180 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.access === undefined) || (!(func0.call(data65, "access")))){
const err144 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/anyOf/2/required",keyword:"required",params:{missingProperty: "access"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
var _valid3 = _errs180 === errors;
valid63 = valid63 || _valid3;
}
}
if(!valid63){
const err145 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
else {
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key8 of Object.keys(data65)){
if(!(((key8 === "policy") || (key8 === "card")) || (key8 === "access"))){
const err146 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data65.policy !== undefined && func0.call(data65, "policy")){
let data66 = data65.policy;
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err147 = {instancePath:instancePath+"/org/policy",schemaPath:"#/definitions/floor/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/org/policy",schemaPath:"#/definitions/floor/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data65.card !== undefined && func0.call(data65, "card")){
let data67 = data65.card;
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err149 = {instancePath:instancePath+"/org/card",schemaPath:"#/definitions/floor/properties/card/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/org/card",schemaPath:"#/definitions/floor/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data65.access !== undefined && func0.call(data65, "access")){
let data68 = data65.access;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err151 = {instancePath:instancePath+"/org/access",schemaPath:"#/definitions/floor/properties/access/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/org/access",schemaPath:"#/definitions/floor/properties/access/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data.teams !== undefined && func0.call(data, "teams")){
let data69 = data.teams;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(Object.keys(data69).length < 1){
const err154 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key9 of Object.keys(data69)){
const _errs190 = errors;
if(typeof key9 === "string"){
if(!pattern0.test(key9)){
const err155 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key9};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
var valid65 = _errs190 === errors;
if(!valid65){
const err156 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"propertyNames",params:{propertyName: key9}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
for(const key10 of Object.keys(data69)){
let data70 = data69[key10];
const _errs195 = errors;
let valid68 = false;
const _errs196 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if((data70.policy === undefined) || (!(func0.call(data70, "policy")))){
const err157 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/anyOf/0/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
var _valid4 = _errs196 === errors;
valid68 = valid68 || _valid4;
if(!valid68){
const _errs197 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if((data70.card === undefined) || (!(func0.call(data70, "card")))){
const err158 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/anyOf/1/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
var _valid4 = _errs197 === errors;
valid68 = valid68 || _valid4;
if(!valid68){
const _errs198 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if((data70.access === undefined) || (!(func0.call(data70, "access")))){
const err159 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/anyOf/2/required",keyword:"required",params:{missingProperty: "access"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
var _valid4 = _errs198 === errors;
valid68 = valid68 || _valid4;
}
}
if(!valid68){
const err160 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
errors = _errs195;
if(vErrors !== null){
if(_errs195){
vErrors.length = _errs195;
}
else {
vErrors = null;
}
}
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key11 of Object.keys(data70)){
if(!(((key11 === "policy") || (key11 === "card")) || (key11 === "access"))){
const err161 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data70.policy !== undefined && func0.call(data70, "policy")){
let data71 = data70.policy;
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err162 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy",schemaPath:"#/definitions/floor/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy",schemaPath:"#/definitions/floor/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data70.card !== undefined && func0.call(data70, "card")){
let data72 = data70.card;
if(typeof data72 === "string"){
if(!pattern0.test(data72)){
const err164 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/card",schemaPath:"#/definitions/floor/properties/card/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/card",schemaPath:"#/definitions/floor/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data70.access !== undefined && func0.call(data70, "access")){
let data73 = data70.access;
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err166 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/access",schemaPath:"#/definitions/floor/properties/access/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/access",schemaPath:"#/definitions/floor/properties/access/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.exemptions !== undefined && func0.call(data, "exemptions")){
let data74 = data.exemptions;
if(Array.isArray(data74)){
const len9 = data74.length;
for(let i9=0; i9<len9; i9++){
let data75 = data74[i9];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key12 of Object.keys(data75)){
if(!(((((((key12 === "agent") || (key12 === "section")) || (key12 === "patterns")) || (key12 === "reason")) || (key12 === "granted_by")) || (key12 === "granted_at")) || (key12 === "expires_at"))){
const err170 = {instancePath:instancePath+"/exemptions/" + i9,schemaPath:"#/properties/exemptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data75.agent !== undefined && func0.call(data75, "agent")){
if(typeof data75.agent !== "string"){
const err171 = {instancePath:instancePath+"/exemptions/" + i9+"/agent",schemaPath:"#/properties/exemptions/items/properties/agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data75.section !== undefined && func0.call(data75, "section")){
if(typeof data75.section !== "string"){
const err172 = {instancePath:instancePath+"/exemptions/" + i9+"/section",schemaPath:"#/properties/exemptions/items/properties/section/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data75.patterns !== undefined && func0.call(data75, "patterns")){
let data78 = data75.patterns;
if(Array.isArray(data78)){
const len10 = data78.length;
for(let i10=0; i10<len10; i10++){
if(typeof data78[i10] !== "string"){
const err173 = {instancePath:instancePath+"/exemptions/" + i9+"/patterns/" + i10,schemaPath:"#/properties/exemptions/items/properties/patterns/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/exemptions/" + i9+"/patterns",schemaPath:"#/properties/exemptions/items/properties/patterns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data75.reason !== undefined && func0.call(data75, "reason")){
if(typeof data75.reason !== "string"){
const err175 = {instancePath:instancePath+"/exemptions/" + i9+"/reason",schemaPath:"#/properties/exemptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data75.granted_by !== undefined && func0.call(data75, "granted_by")){
if(typeof data75.granted_by !== "string"){
const err176 = {instancePath:instancePath+"/exemptions/" + i9+"/granted_by",schemaPath:"#/properties/exemptions/items/properties/granted_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data75.granted_at !== undefined && func0.call(data75, "granted_at")){
if(typeof data75.granted_at !== "string"){
const err177 = {instancePath:instancePath+"/exemptions/" + i9+"/granted_at",schemaPath:"#/properties/exemptions/items/properties/granted_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data75.expires_at !== undefined && func0.call(data75, "expires_at")){
if(typeof data75.expires_at !== "string"){
const err178 = {instancePath:instancePath+"/exemptions/" + i9+"/expires_at",schemaPath:"#/properties/exemptions/items/properties/expires_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/exemptions/" + i9,schemaPath:"#/properties/exemptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/exemptions",schemaPath:"#/properties/exemptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.ignore !== undefined && func0.call(data, "ignore")){
let data84 = data.ignore;
if(Array.isArray(data84)){
const len11 = data84.length;
for(let i11=0; i11<len11; i11++){
let data85 = data84[i11];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if((data85.rule === undefined) || (!(func0.call(data85, "rule")))){
const err181 = {instancePath:instancePath+"/ignore/" + i11,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((data85.reason === undefined) || (!(func0.call(data85, "reason")))){
const err182 = {instancePath:instancePath+"/ignore/" + i11,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key13 of Object.keys(data85)){
if(!(((((key13 === "rule") || (key13 === "path")) || (key13 === "agent")) || (key13 === "reason")) || (key13 === "expires"))){
const err183 = {instancePath:instancePath+"/ignore/" + i11,schemaPath:"#/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data85.rule !== undefined && func0.call(data85, "rule")){
let data86 = data85.rule;
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err184 = {instancePath:instancePath+"/ignore/" + i11+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/ignore/" + i11+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data85.path !== undefined && func0.call(data85, "path")){
let data87 = data85.path;
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err186 = {instancePath:instancePath+"/ignore/" + i11+"/path",schemaPath:"#/properties/ignore/items/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/ignore/" + i11+"/path",schemaPath:"#/properties/ignore/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data85.agent !== undefined && func0.call(data85, "agent")){
let data88 = data85.agent;
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err188 = {instancePath:instancePath+"/ignore/" + i11+"/agent",schemaPath:"#/properties/ignore/items/properties/agent/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/ignore/" + i11+"/agent",schemaPath:"#/properties/ignore/items/properties/agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data85.reason !== undefined && func0.call(data85, "reason")){
let data89 = data85.reason;
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err190 = {instancePath:instancePath+"/ignore/" + i11+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/ignore/" + i11+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data85.expires !== undefined && func0.call(data85, "expires")){
let data90 = data85.expires;
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err192 = {instancePath:instancePath+"/ignore/" + i11+"/expires",schemaPath:"#/properties/ignore/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/ignore/" + i11+"/expires",schemaPath:"#/properties/ignore/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/ignore/" + i11,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data91 = data.environments;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key14 of Object.keys(data91)){
let data92 = data91[key14];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key15 of Object.keys(data92)){
if(!(func0.call(schema11.properties.environments.additionalProperties.properties, key15))){
const err196 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data92.defaults !== undefined && func0.call(data92, "defaults")){
let data93 = data92.defaults;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key16 of Object.keys(data93)){
if(!(((((key16 === "unmapped_tool_action") || (key16 === "unmapped_severity")) || (key16 === "fail_open")) || (key16 === "enforcement_mode")) || (key16 === "grace_period_hours"))){
const err197 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data93.unmapped_tool_action !== undefined && func0.call(data93, "unmapped_tool_action")){
let data94 = data93.unmapped_tool_action;
if(!(((data94 === "allow") || (data94 === "warn")) || (data94 === "deny"))){
const err198 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/unmapped_tool_action",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/unmapped_tool_action/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.additionalProperties.properties.defaults.properties.unmapped_tool_action.enum}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data93.unmapped_severity !== undefined && func0.call(data93, "unmapped_severity")){
let data95 = data93.unmapped_severity;
if(!((((data95 === "critical") || (data95 === "high")) || (data95 === "medium")) || (data95 === "low"))){
const err199 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/unmapped_severity",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/unmapped_severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.additionalProperties.properties.defaults.properties.unmapped_severity.enum}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data93.fail_open !== undefined && func0.call(data93, "fail_open")){
if(typeof data93.fail_open !== "boolean"){
const err200 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/fail_open",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/fail_open/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data93.enforcement_mode !== undefined && func0.call(data93, "enforcement_mode")){
let data97 = data93.enforcement_mode;
if(!(((data97 === "off") || (data97 === "warn")) || (data97 === "enforce"))){
const err201 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/enforcement_mode",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/enforcement_mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.additionalProperties.properties.defaults.properties.enforcement_mode.enum}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data93.grace_period_hours !== undefined && func0.call(data93, "grace_period_hours")){
let data98 = data93.grace_period_hours;
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 < 0 || isNaN(data98)){
const err202 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/grace_period_hours",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/grace_period_hours",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data92.cards !== undefined && func0.call(data92, "cards")){
let data99 = data92.cards;
if(Array.isArray(data99)){
if(data99.length < 1){
const err205 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards",schemaPath:"#/definitions/cards/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
const len12 = data99.length;
for(let i12=0; i12<len12; i12++){
let data100 = data99[i12];
if(typeof data100 === "string"){
if(!pattern0.test(data100)){
const err206 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards/" + i12,schemaPath:"#/definitions/cards/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards/" + i12,schemaPath:"#/definitions/cards/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards",schemaPath:"#/definitions/cards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data92.exclude !== undefined && func0.call(data92, "exclude")){
let data101 = data92.exclude;
if(Array.isArray(data101)){
if(data101.length < 1){
const err209 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude",schemaPath:"#/definitions/exclude/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const len13 = data101.length;
for(let i13=0; i13<len13; i13++){
let data102 = data101[i13];
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err210 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude/" + i13,schemaPath:"#/definitions/exclude/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude/" + i13,schemaPath:"#/definitions/exclude/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude",schemaPath:"#/definitions/exclude/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data92.discover !== undefined && func0.call(data92, "discover")){
if(typeof data92.discover !== "boolean"){
const err213 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/discover",schemaPath:"#/definitions/discover/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data92.tools !== undefined && func0.call(data92, "tools")){
let data104 = data92.tools;
if(Array.isArray(data104)){
if(data104.length < 1){
const err214 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
const len14 = data104.length;
for(let i14=0; i14<len14; i14++){
let data105 = data104[i14];
if((typeof data105 !== "string") && (!(data105 && typeof data105 == "object" && !Array.isArray(data105)))){
const err215 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: schema15.items.type}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(typeof data105 === "string"){
if(!pattern0.test(data105)){
const err216 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14,schemaPath:"#/definitions/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if((data105.file === undefined) || (!(func0.call(data105, "file")))){
const err217 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
for(const key17 of Object.keys(data105)){
if(!(((key17 === "file") || (key17 === "server")) || (key17 === "format"))){
const err218 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data105.file !== undefined && func0.call(data105, "file")){
let data106 = data105.file;
if(typeof data106 === "string"){
if(!pattern0.test(data106)){
const err219 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14+"/file",schemaPath:"#/definitions/tools/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data105.server !== undefined && func0.call(data105, "server")){
let data107 = data105.server;
if(typeof data107 === "string"){
if(!pattern0.test(data107)){
const err221 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14+"/server",schemaPath:"#/definitions/tools/items/properties/server/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data105.format !== undefined && func0.call(data105, "format")){
let data108 = data105.format;
if(typeof data108 === "string"){
if(!pattern0.test(data108)){
const err223 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14+"/format",schemaPath:"#/definitions/tools/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
}
}
else {
const err225 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data92.traces !== undefined && func0.call(data92, "traces")){
let data109 = data92.traces;
if(Array.isArray(data109)){
if(data109.length < 1){
const err226 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces",schemaPath:"#/definitions/traces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
const len15 = data109.length;
for(let i15=0; i15<len15; i15++){
let data110 = data109[i15];
if((typeof data110 !== "string") && (!(data110 && typeof data110 == "object" && !Array.isArray(data110)))){
const err227 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15,schemaPath:"#/definitions/traces/items/type",keyword:"type",params:{type: schema16.items.type}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(typeof data110 === "string"){
if(!pattern0.test(data110)){
const err228 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15,schemaPath:"#/definitions/traces/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if((data110.file === undefined) || (!(func0.call(data110, "file")))){
const err229 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15,schemaPath:"#/definitions/traces/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
for(const key18 of Object.keys(data110)){
if(!((key18 === "file") || (key18 === "format"))){
const err230 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15,schemaPath:"#/definitions/traces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data110.file !== undefined && func0.call(data110, "file")){
let data111 = data110.file;
if(typeof data111 === "string"){
if(!pattern0.test(data111)){
const err231 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15+"/file",schemaPath:"#/definitions/traces/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15+"/file",schemaPath:"#/definitions/traces/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data110.format !== undefined && func0.call(data110, "format")){
let data112 = data110.format;
if(typeof data112 === "string"){
if(!pattern0.test(data112)){
const err233 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15+"/format",schemaPath:"#/definitions/traces/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15+"/format",schemaPath:"#/definitions/traces/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
}
}
else {
const err235 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces",schemaPath:"#/definitions/traces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data92.scope !== undefined && func0.call(data92, "scope")){
let data113 = data92.scope;
if(!(((data113 === "auto") || (data113 === "changed")) || (data113 === "all"))){
const err236 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/definitions/scope/enum",keyword:"enum",params:{allowedValues: schema17.enum}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data92["fail-on"] !== undefined && func0.call(data92, "fail-on")){
let data114 = data92["fail-on"];
if(!(((data114 === "fail") || (data114 === "warn")) || (data114 === "never"))){
const err237 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/fail-on",schemaPath:"#/definitions/fail-on/enum",keyword:"enum",params:{allowedValues: schema18.enum}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data92["on-error"] !== undefined && func0.call(data92, "on-error")){
let data115 = data92["on-error"];
if(!((data115 === "fail") || (data115 === "warn"))){
const err238 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-error",schemaPath:"#/definitions/on-error/enum",keyword:"enum",params:{allowedValues: schema19.enum}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data92["on-no-cards"] !== undefined && func0.call(data92, "on-no-cards")){
let data116 = data92["on-no-cards"];
if(!(((data116 === "pass") || (data116 === "warn")) || (data116 === "fail"))){
const err239 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-no-cards",schemaPath:"#/definitions/on-no-cards/enum",keyword:"enum",params:{allowedValues: schema20.enum}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data92["on-no-tools"] !== undefined && func0.call(data92, "on-no-tools")){
let data117 = data92["on-no-tools"];
if(!(((data117 === "pass") || (data117 === "warn")) || (data117 === "fail"))){
const err240 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-no-tools",schemaPath:"#/definitions/on-no-tools/enum",keyword:"enum",params:{allowedValues: schema21.enum}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data92["min-coverage"] !== undefined && func0.call(data92, "min-coverage")){
let data118 = data92["min-coverage"];
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 100 || isNaN(data118)){
const err241 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data118 < 0 || isNaN(data118)){
const err242 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data92["max-coverage-drop"] !== undefined && func0.call(data92, "max-coverage-drop")){
let data119 = data92["max-coverage-drop"];
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 > 100 || isNaN(data119)){
const err244 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data119 < 0 || isNaN(data119)){
const err245 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data92["only-new"] !== undefined && func0.call(data92, "only-new")){
if(typeof data92["only-new"] !== "boolean"){
const err247 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/only-new",schemaPath:"#/definitions/only-new/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data92.widening !== undefined && func0.call(data92, "widening")){
let data121 = data92.widening;
if(!(((data121 === "allow") || (data121 === "warn")) || (data121 === "fail"))){
const err248 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/widening",schemaPath:"#/definitions/widening/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data92["widening-label"] !== undefined && func0.call(data92, "widening-label")){
let data122 = data92["widening-label"];
if(typeof data122 === "string"){
if(!pattern0.test(data122)){
const err249 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/widening-label",schemaPath:"#/definitions/widening-label/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/widening-label",schemaPath:"#/definitions/widening-label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data92["baseline-file"] !== undefined && func0.call(data92, "baseline-file")){
let data123 = data92["baseline-file"];
if(typeof data123 === "string"){
if(!pattern0.test(data123)){
const err251 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-file",schemaPath:"#/definitions/baseline-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-file",schemaPath:"#/definitions/baseline-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data92.grace !== undefined && func0.call(data92, "grace")){
let data124 = data92.grace;
if(!((data124 === "on") || (data124 === "off"))){
const err253 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/grace",schemaPath:"#/definitions/grace/enum",keyword:"enum",params:{allowedValues: schema28.enum}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data92.comment !== undefined && func0.call(data92, "comment")){
let data125 = data92.comment;
if(!((((data125 === "auto") || (data125 === "always")) || (data125 === "on-failure")) || (data125 === "never"))){
const err254 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/comment",schemaPath:"#/definitions/comment/enum",keyword:"enum",params:{allowedValues: schema29.enum}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data92.annotations !== undefined && func0.call(data92, "annotations")){
let data126 = data92.annotations;
if(!((((data126 === "auto") || (data126 === "checks")) || (data126 === "commands")) || (data126 === "none"))){
const err255 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/definitions/annotations/enum",keyword:"enum",params:{allowedValues: schema30.enum}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data92["check-name"] !== undefined && func0.call(data92, "check-name")){
let data127 = data92["check-name"];
if(typeof data127 === "string"){
if(!pattern0.test(data127)){
const err256 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/check-name",schemaPath:"#/definitions/check-name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/check-name",schemaPath:"#/definitions/check-name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data92.summary !== undefined && func0.call(data92, "summary")){
if(typeof data92.summary !== "boolean"){
const err258 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",schemaPath:"#/definitions/summary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data92["report-file"] !== undefined && func0.call(data92, "report-file")){
let data129 = data92["report-file"];
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err259 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/report-file",schemaPath:"#/definitions/report-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/report-file",schemaPath:"#/definitions/report-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data92["tracking-issue"] !== undefined && func0.call(data92, "tracking-issue")){
if(typeof data92["tracking-issue"] !== "boolean"){
const err261 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tracking-issue",schemaPath:"#/definitions/tracking-issue/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data92["agent-id"] !== undefined && func0.call(data92, "agent-id")){
let data131 = data92["agent-id"];
if(typeof data131 === "string"){
if(!pattern0.test(data131)){
const err262 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/agent-id",schemaPath:"#/definitions/agent-id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/agent-id",schemaPath:"#/definitions/agent-id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data92["api-url"] !== undefined && func0.call(data92, "api-url")){
let data132 = data92["api-url"];
if(typeof data132 === "string"){
if(!pattern16.test(data132)){
const err264 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-url",schemaPath:"#/definitions/api-url/pattern",keyword:"pattern",params:{pattern: "^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-url",schemaPath:"#/definitions/api-url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data92["api-timeout"] !== undefined && func0.call(data92, "api-timeout")){
let data133 = data92["api-timeout"];
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err266 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-timeout",schemaPath:"#/definitions/api-timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 > 999999999 || isNaN(data133)){
const err267 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-timeout",schemaPath:"#/definitions/api-timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data133 < 1 || isNaN(data133)){
const err268 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-timeout",schemaPath:"#/definitions/api-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
if(data92["trace-window"] !== undefined && func0.call(data92, "trace-window")){
let data134 = data92["trace-window"];
if(typeof data134 === "string"){
if(!pattern17.test(data134)){
const err269 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-window",schemaPath:"#/definitions/trace-window/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}\\s*[smhd]?$"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-window",schemaPath:"#/definitions/trace-window/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data92["trace-limit"] !== undefined && func0.call(data92, "trace-limit")){
let data135 = data92["trace-limit"];
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
const err271 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-limit",schemaPath:"#/definitions/trace-limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 > 999999999 || isNaN(data135)){
const err272 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-limit",schemaPath:"#/definitions/trace-limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data135 < 1 || isNaN(data135)){
const err273 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-limit",schemaPath:"#/definitions/trace-limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
}
else {
const err274 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data136 = data.severity;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key19 of Object.keys(data136)){
let data137 = data136[key19];
if(!((((data137 === "error") || (data137 === "warning")) || (data137 === "note")) || (data137 === "off"))){
const err276 = {instancePath:instancePath+"/severity/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.severity.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data138 = data.aliases;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key20 of Object.keys(data138)){
let data139 = data138[key20];
if((typeof data139 !== "string") && (!(Array.isArray(data139)))){
const err278 = {instancePath:instancePath+"/aliases/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/type",keyword:"type",params:{type: schema11.properties.aliases.additionalProperties.type}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(typeof data139 === "string"){
if(!pattern0.test(data139)){
const err279 = {instancePath:instancePath+"/aliases/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(Array.isArray(data139)){
const len16 = data139.length;
for(let i16=0; i16<len16; i16++){
let data140 = data139[i16];
if(typeof data140 === "string"){
if(!pattern0.test(data140)){
const err280 = {instancePath:instancePath+"/aliases/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/aliases/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/aliases/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/aliases/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
}
}
else {
const err282 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data["standard-values"] !== undefined && func0.call(data, "standard-values")){
let data141 = data["standard-values"];
if(Array.isArray(data141)){
const len17 = data141.length;
for(let i17=0; i17<len17; i17++){
let data142 = data141[i17];
if(typeof data142 === "string"){
if(!pattern0.test(data142)){
const err283 = {instancePath:instancePath+"/standard-values/" + i17,schemaPath:"#/properties/standard-values/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/standard-values/" + i17,schemaPath:"#/properties/standard-values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/standard-values",schemaPath:"#/properties/standard-values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ./build/src/settings/entries.js
var entries = __webpack_require__(8863);
;// CONCATENATED MODULE: ./build/src/settings/floors.js




const { words: floors_words } = configuration/* configuration */.H;
const NO_REF = /[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/u;
function floorSource(text, place) {
    if (/^[a-z][a-z+.-]*:\/\//i.test(text))
        return floors_words.floorAddress(text);
    if (text.endsWith('/'))
        return floors_words.floorFolder(text);
    const at = /^\.{0,2}\//.test(text) ? -1 : text.indexOf('@');
    const located = { ...(place && { place }) };
    if (at !== -1) {
        const read = remoteSource(text, text.slice(0, at), text.slice(at + 1));
        return 'message' in read ? read : { source: { ...read, ...located } };
    }
    const file = (0,paths/* repositoryPath */.S)(text);
    if (file !== undefined)
        return { source: { kind: 'file', file, ...located } };
    return floors_words.floorOutside(text);
}
function remoteSource(text, name, ref) {
    const [owner = '', repo = '', ...rest] = name.split('/');
    const file = rest.join('/');
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(owner) || !/^(?!\.{1,2}$)[A-Za-z0-9_.-]+$/.test(repo))
        return floors_words.floorNoRepository(text);
    if (file === '' || file.endsWith('/'))
        return floors_words.floorNoFile(text);
    const inside = (0,paths/* repositoryPath */.S)(file);
    if (inside === undefined)
        return floors_words.floorOutsideThere(text);
    if (ref === '')
        return floors_words.floorNoRef(text);
    if (/\.(?:ya?ml|json)$/i.test(ref))
        return floors_words.floorFileAsRef(text);
    if (NO_REF.test(ref))
        return floors_words.floorBadRef(ref, text);
    return { kind: 'repository', owner, repo, file: inside, ref };
}
function floorFindings(top) {
    const teams = top.get('teams').entries();
    const floors = [top.get('platform'), top.get('org'), ...teams.map(([, team]) => team)];
    return [
        ...floors.flatMap((floor) => entries/* FLOOR_PARTS */.q.flatMap((part) => sourceFindings(floor.get(part)))),
        ...idleTeams(top),
    ];
}
function sourceFindings(at) {
    const text = at.text();
    if (text === undefined || text.trim() === '')
        return [];
    const read = floorSource(text);
    return 'message' in read ? [(0,problems/* wrong */.Q)({ at: at.place, ...read })] : [];
}
function idleTeams(top) {
    const agents = top.get('agents').items();
    const named = new Set(agents.flatMap((agent) => agent.get('teams').texts()).map(({ value }) => value));
    return top
        .get('teams')
        .entries()
        .flatMap(([name, { place }]) => {
        if (named.has(name) || name.trim() === '')
            return [];
        return [(0,problems/* wrong */.Q)({ at: place, on: 'key', ...floors_words.idleTeam(name) })];
    });
}
function toFloors(top) {
    const teams = top
        .get('teams')
        .entries()
        .map(([name, team]) => [name, toFloor(team)]);
    return {
        ...(top.has('platform') && { platform: toFloor(top.get('platform')) }),
        ...(top.has('org') && { org: toFloor(top.get('org')) }),
        ...(top.has('teams') && { teams: new Map(teams) }),
    };
}
function toFloor(at) {
    const sources = entries/* FLOOR_PARTS */.q.map((part) => [part, toSource(at.get(part))]);
    return Object.fromEntries(sources.filter(([, source]) => source !== undefined));
}
function toSource(at) {
    const text = at.text();
    if (text === undefined)
        return undefined;
    const read = floorSource(text, at.place);
    return 'source' in read ? read.source : undefined;
}

// EXTERNAL MODULE: ./build/src/model/date.js
var date = __webpack_require__(3339);
// EXTERNAL MODULE: ./build/src/rules/catalogue.js + 39 modules
var catalogue = __webpack_require__(4732);
// EXTERNAL MODULE: ./build/src/settings/file-patterns.js
var file_patterns = __webpack_require__(5101);
;// CONCATENATED MODULE: ./build/src/settings/severities.js




function severityFindings(top) {
    return top
        .get('severity')
        .entries()
        .flatMap(([id, { place }]) => {
        if (!(0,catalogue/* isRuleId */.KX)(id))
            return [(0,problems/* wrong */.Q)({ at: place, on: 'key', ...unknownRule(id) })];
        if (!(0,catalogue/* isFixed */.zZ)(id))
            return [];
        return [(0,problems/* wrong */.Q)({ at: place, on: 'key', ...configuration/* configuration */.H.words.fixedSeverity(id) })];
    });
}
function unknownRule(id) {
    return configuration/* configuration */.H.words.unknownRule(id, (0,nearest/* nearest */.pA)(id, catalogue/* RULE_IDS */.Iu));
}
function toSeverities(at) {
    return new Map(at
        .entries()
        .map(([id, severity]) => [id, severity.text()]));
}

;// CONCATENATED MODULE: ./build/src/settings/ignore.js







const { words: ignore_words } = configuration/* configuration */.H;
function ignoreFindings(top) {
    return top
        .get('ignore')
        .items()
        .flatMap((entry) => [
        ...ruleFindings(entry.get('rule')),
        ...pathFindings(entry.get('path')),
        ...expiryFindings(entry.get('expires')),
    ]);
}
function ruleFindings(at) {
    const id = at.text();
    if (id === undefined || id.trim() === '')
        return [];
    if (!(0,catalogue/* isRuleId */.KX)(id))
        return [(0,problems/* wrong */.Q)({ at: at.place, ...unknownRule(id) })];
    if (!(0,catalogue/* isFixed */.zZ)(id))
        return [];
    return [(0,problems/* wrong */.Q)({ at: at.place, ...ignore_words.notIgnorable(id, (0,catalogue/* isViolation */.U3)(id)) })];
}
function pathFindings(at) {
    const text = at.text();
    if (text === undefined || text.trim() === '')
        return [];
    if ((0,paths/* takesAway */.P)(text))
        return [(0,problems/* wrong */.Q)({ at: at.place, ...ignore_words.ignoredTakesOut(text) })];
    const found = [...(0,problems/* outside */.q)(at), ...(0,file_patterns/* patternFindings */.Z)(at, [at], 'patterns')];
    if (found.length > 0 || !text.endsWith('/'))
        return found;
    return [(0,problems/* wrong */.Q)({ at: at.place, ...ignore_words.ignoredFolder(text) })];
}
function expiryFindings(at) {
    const text = at.text();
    if (text === undefined || text.trim() === '' || (0,date/* timeOf */.n)(text) !== undefined)
        return [];
    return [(0,problems/* wrong */.Q)({ at: at.place, ...ignore_words.ignoredUntil(text) })];
}
function toIgnore(list) {
    return list.items().map((at) => {
        const [path, agent, expires] = [
            (0,paths/* repositoryPath */.S)(at.get('path').text() ?? ''),
            at.get('agent').text(),
            at.get('expires').text(),
        ];
        return {
            rule: at.get('rule').text(),
            ...(path !== undefined && { path }),
            ...(agent !== undefined && { agent }),
            reason: at.get('reason').text() ?? '',
            ...(expires !== undefined && { expires: { value: expires, place: at.get('expires').place } }),
            place: at.place,
        };
    });
}

// EXTERNAL MODULE: ./build/src/settings/options/derived.js + 2 modules
var derived = __webpack_require__(3999);
;// CONCATENATED MODULE: ./build/src/settings/option-keys.js




function optionFindings(top) {
    const environments = top.get('environments').entries();
    const places = [top, ...environments.map(([, environment]) => environment)];
    const chosen = environmentFindings(top.get('environment'), environments.map(([name]) => name));
    return [
        ...chosen,
        ...derived/* SETTING_KEYS */.GS.flatMap((name) => places.flatMap((at) => (0,derived/* optionOf */.XD)(name).type.findings?.(at.get(name)) ?? [])),
    ];
}
function environmentFindings(chosen, known) {
    const name = chosen.text();
    if (name === undefined || known.includes(name))
        return [];
    const { unknownEnvironment } = configuration/* configuration */.H.words;
    return [(0,problems/* wrong */.Q)({ at: chosen.place, ...unknownEnvironment(name, (0,nearest/* nearest */.pA)(name, known)) })];
}
function toOptions(at) {
    const options = derived/* SETTING_KEYS */.GS.flatMap((name) => {
        const value = (0,derived/* optionOf */.XD)(name).type.at(at.get(name));
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(options);
}

;// CONCATENATED MODULE: ./build/src/settings/configuration.js



















async function readConfiguration(file, bytes) {
    const loaded = await (0,load/* loadDocument */.Az)(file, bytes, limits/* MAX_CARD_BYTES */.Al);
    if (loaded.kind === 'broken')
        return { kind: 'broken', findings: (0,broken_file/* findingsOfBroken */.B)(file, loaded.text, loaded.problems) };
    const document = { ...loaded.document, origin: { scope: 'environment' } };
    if (document.value === null)
        return { kind: 'configuration', configuration: empty(file) };
    const findings = [...shapeFindings(document), ...crossFindings(reader/* Reader */.m.of(document))];
    return findings.length > 0
        ? { kind: 'broken', findings }
        : { kind: 'configuration', configuration: toConfiguration(document) };
}
function empty(file) {
    return {
        file,
        environments: new Map(),
        severity: new Map(),
        aliases: new Map(),
        standardValues: [],
    };
}
function shapeFindings(document) {
    return (0,shape_problems/* shapeProblems */.q)(document, { schema: config_schema_namespaceObject, validate: validateConfig }).map((shape) => {
        const help = homeOf(shape) ?? shape.problem.help;
        return (0,problems/* wrong */.Q)({ ...shape.problem, severity: 'error', ...(help !== undefined && { help }) });
    });
}
function homeOf({ rule, problem }) {
    if (rule !== unknown_key/* unknownKey */.a)
        return undefined;
    const { words } = configuration/* configuration */.H;
    const path = problem.at.path;
    const key = String(path.at(-1));
    if (isOneOf(derived/* SECRET_NAMES */.AS, key))
        return words.secret(key);
    if (path[0] === 'environments' && path.length === 3 && (0,schema/* knownKeys */.eE)(config_schema_namespaceObject, []).includes(key))
        return words.onlyAtTop(key);
    if (path.length === 1 && key === 'policy')
        return words.policyBelongs();
    if (path.length === 1 && isOneOf(derived/* INPUT_NAMES */.Qh, key))
        return words.onlyInput(key);
    return undefined;
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
        ...optionFindings(top),
    ];
}
function valuesOf(list) {
    return list.texts().map(({ value }) => value);
}
function toConfiguration(document) {
    const top = reader/* Reader */.m.of(document);
    const environments = top
        .get('environments')
        .entries()
        .map(([name, at]) => [name, { options: toOptions(at), defaults: (0,policy/* readDefaults */.D8)(at.get('defaults')) }]);
    const aliases = top
        .get('aliases')
        .entries()
        .map(([name, at]) => {
        const alias = at.text();
        return [name, alias === undefined ? valuesOf(at) : [alias]];
    });
    return {
        ...toOptions(top),
        file: document.file,
        ...(top.has('agents') && { agents: toAgents(top.get('agents')) }),
        environments: new Map(environments),
        severity: toSeverities(top.get('severity')),
        aliases: new Map(aliases),
        standardValues: valuesOf(top.get('standard-values')),
        ...toFloors(top),
        ...(top.has('exemptions') && { exemptions: toExemptions(top.get('exemptions')) }),
        ...(top.has('ignore') && { ignore: toIgnore(top.get('ignore')) }),
    };
}


/***/ })

};
