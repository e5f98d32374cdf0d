export const id = 120;
export const ids = [120];
export const modules = {

/***/ 8120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(3124);
// EXTERNAL MODULE: ./build/src/document/load.js
var load = __webpack_require__(8728);
// EXTERNAL MODULE: ./build/src/document/reader.js
var reader = __webpack_require__(1331);
// EXTERNAL MODULE: ./build/src/finding/schema.js
var schema = __webpack_require__(7513);
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
var policy = __webpack_require__(4671);
// EXTERNAL MODULE: ./build/src/rules/broken-file.js
var broken_file = __webpack_require__(4796);
// EXTERNAL MODULE: ./build/src/rules/configuration.js
var configuration = __webpack_require__(1644);
// EXTERNAL MODULE: ./build/src/rules/shape-problems.js
var shape_problems = __webpack_require__(660);
// EXTERNAL MODULE: ./build/src/rules/unknown-key.js
var unknown_key = __webpack_require__(6454);
// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(3106);
// EXTERNAL MODULE: ./build/src/settings/options/list-types.js
var list_types = __webpack_require__(4699);
// EXTERNAL MODULE: ./build/src/settings/options/value-types.js
var value_types = __webpack_require__(7758);
// EXTERNAL MODULE: ./build/src/settings/paths.js
var paths = __webpack_require__(2118);
// EXTERNAL MODULE: ./build/src/settings/problems.js
var problems = __webpack_require__(8024);
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
const config_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json","title":"Card Gate configuration","description":"The file .github/card-gate.yml. Every key is optional; inputs of the action override it.","type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"\\\\S","description":"Name of this gate in comments and check runs, for a repository with several gates. Set a different name for each leg of a matrix, and for a second step in one job."},"cards":{"$ref":"#/definitions/cards"},"exclude":{"$ref":"#/definitions/exclude"},"discover":{"$ref":"#/definitions/discover"},"permission-files":{"$ref":"#/definitions/permission-files"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"on-no-tools":{"$ref":"#/definitions/on-no-tools"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"max-coverage-drop":{"$ref":"#/definitions/max-coverage-drop"},"only-new":{"$ref":"#/definitions/only-new"},"widening":{"$ref":"#/definitions/widening"},"widening-label":{"$ref":"#/definitions/widening-label"},"baseline-file":{"$ref":"#/definitions/baseline-file"},"grace":{"$ref":"#/definitions/grace"},"environment":{"type":"string","pattern":"\\\\S","description":"Name of the environment to use from the configuration, such as \\"production\\". The settings and policy defaults of the environment override all others."},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/check-name"},"summary":{"$ref":"#/definitions/summary"},"report-file":{"$ref":"#/definitions/report-file"},"decisions-file":{"$ref":"#/definitions/decisions-file"},"attestation-file":{"$ref":"#/definitions/attestation-file"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"inspect-arguments":{"$ref":"#/definitions/inspect-arguments"},"$schema":{"type":"string","description":"The address of this schema, for editors."},"agents":{"description":"Agents whose files or names do not follow the convention. Every other folder that contains a card, a policy or an access list is an agent too, unless discover is false.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name"],"anyOf":[{"required":["card"]},{"required":["policy"]},{"required":["access"]}],"properties":{"name":{"type":"string","pattern":"\\\\S","description":"The name of the agent in reports. Each name is used once."},"card":{"type":"string","pattern":"\\\\S","description":"Path of the agent\'s card, from the root of the repository."},"policy":{"type":"string","pattern":"\\\\S","description":"Path of the agent\'s policy, if it is a separate file."},"access":{"description":"Path of the agent\'s access list, or a list of paths. Several lists count as one.","type":["string","array"],"pattern":"\\\\S","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"Path of an access list, from the root of the repository."}},"tools":{"$ref":"#/definitions/tools"},"teams":{"description":"Names of the teams whose floors apply to the agent.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S"}},"traces":{"description":"The traces of the agent: files, or the API.","type":"object","additionalProperties":false,"anyOf":[{"required":["files"]},{"required":["agent-id"]}],"properties":{"files":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"window":{"$ref":"#/definitions/trace-window"}}}}}},"platform":{"$ref":"#/definitions/floor","description":"The floor of the platform: a policy, a card template, an access list or several of these. Agents can strengthen a floor but never weaken it. Each file is a path from the root of the repository, or owner/repo/path@ref."},"org":{"$ref":"#/definitions/floor","description":"The floor of the organisation: a policy, a card template, an access list or several of these. Agents can strengthen a floor but never weaken it. Each file is a path from the root of the repository, or owner/repo/path@ref."},"teams":{"description":"Floors by team; each entry under agents lists the teams of its agent.","type":"object","minProperties":1,"propertyNames":{"pattern":"\\\\S"},"additionalProperties":{"$ref":"#/definitions/floor"}},"exemptions":{"description":"Exemptions that free single agents from rules of their floors. An exemption that is malformed, expired or without effect is reported and not honoured.","type":"array","items":{"type":"object","additionalProperties":false,"properties":{"agent":{"type":"string","description":"Name of the agent."},"section":{"type":"string","description":"The section of the floor: forbidden, forbidden_tools, forbidden_actions, max_autonomous_value or all."},"patterns":{"description":"Patterns of the tools or actions that the rules of the floor no longer match; the rules still apply to all others.","type":"array","items":{"type":"string"}},"reason":{"type":"string","description":"The reason, in 10 characters or more."},"granted_by":{"type":"string","description":"Name of the person who granted it."},"granted_at":{"type":"string","description":"The date on which it was granted, an RFC 3339 date or date-time."},"expires_at":{"type":"string","description":"The date on which it ends, at most 90 days after it was granted."}}}},"ignore":{"description":"Findings to ignore, each with a reason. Violations and files that do not load cannot be ignored.","type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"type":"string","pattern":"\\\\S","description":"Id of the rule."},"path":{"type":"string","pattern":"\\\\S","description":"Glob of files, from the root of the repository; without it, all files."},"agent":{"type":"string","pattern":"\\\\S","description":"Name of the agent; without it, all agents."},"reason":{"type":"string","pattern":"\\\\S","description":"The reason why the findings are accepted."},"expires":{"type":"string","pattern":"\\\\S","description":"The date on which the entry expires, an RFC 3339 date or date-time; without it, it never expires."}}}},"environments":{"description":"Settings and policy defaults by environment, such as development, staging and production. The option environment selects one of them.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"defaults":{"type":"object","description":"Policy defaults that replace those of every agent\'s policy.","additionalProperties":false,"properties":{"unmapped_tool_action":{"enum":["allow","warn","deny"],"description":"The effect on a tool that no capability maps."},"unmapped_severity":{"enum":["critical","high","medium","low"],"description":"Severity of a denied tool that no capability maps."},"fail_open":{"type":"boolean","description":"The behaviour of the runtime when it fails; it has no effect on the gate."},"enforcement_mode":{"enum":["off","warn","enforce"],"description":"The behaviour of the runtime at a violation; Card Gate only reports it."},"grace_period_hours":{"type":"number","minimum":0,"description":"How long a new tool is tolerated at run time."}}},"cards":{"$ref":"#/definitions/cards"},"exclude":{"$ref":"#/definitions/exclude"},"discover":{"$ref":"#/definitions/discover"},"permission-files":{"$ref":"#/definitions/permission-files"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"on-no-tools":{"$ref":"#/definitions/on-no-tools"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"max-coverage-drop":{"$ref":"#/definitions/max-coverage-drop"},"only-new":{"$ref":"#/definitions/only-new"},"widening":{"$ref":"#/definitions/widening"},"widening-label":{"$ref":"#/definitions/widening-label"},"baseline-file":{"$ref":"#/definitions/baseline-file"},"grace":{"$ref":"#/definitions/grace"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/check-name"},"summary":{"$ref":"#/definitions/summary"},"report-file":{"$ref":"#/definitions/report-file"},"decisions-file":{"$ref":"#/definitions/decisions-file"},"attestation-file":{"$ref":"#/definitions/attestation-file"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"inspect-arguments":{"$ref":"#/definitions/inspect-arguments"}}}},"severity":{"description":"Severities by rule id: error, warning, note or off. The severities of violations and of files that do not load cannot be changed.","type":"object","additionalProperties":{"enum":["error","warning","note","off"]}},"aliases":{"description":"Additional names for tools, by tool name. Patterns can then match a tool by its alias too. Its own name still counts.","type":"object","additionalProperties":{"type":["string","array"],"pattern":"\\\\S","items":{"type":"string","pattern":"\\\\S"}}},"standard-values":{"description":"Values that need no definition on a card, in addition to the eight standard values.","type":"array","items":{"type":"string","pattern":"\\\\S"}}},"definitions":{"floor":{"description":"A floor, which agents can strengthen but never weaken: a policy, a card template, an access list or several of them, each a path or owner/repo/path@ref. Paths are taken from the root of the repository.","type":"object","additionalProperties":false,"anyOf":[{"required":["policy"]},{"required":["card"]},{"required":["access"]}],"properties":{"policy":{"type":"string","pattern":"\\\\S","description":"The source of the policy of the floor."},"card":{"type":"string","pattern":"\\\\S","description":"The source of the card template of the floor."},"access":{"type":"string","pattern":"\\\\S","description":"The source of the access list of the floor."}}},"cards":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S"},"description":"Patterns of the files that contain cards, policies and access lists. Paths start at the root of the repository, or at the current folder on the command line. The patterns replace the default patterns, and every matching file must be a card, a policy or an access list."},"exclude":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S"},"description":"Patterns of paths to exclude from the search for agents. Paths start at the root of the repository, or at the current folder on the command line. A file that the configuration lists is still checked; the report mentions it."},"discover":{"type":"boolean","default":true,"description":"Whether to check agents that the configuration does not list. With \\"false\\", every unlisted card, policy or access list is an error."},"permission-files":{"type":"boolean","default":true,"description":"Whether to check the permission files of agent hosts, such as \\".claude/settings.json\\". Only the configuration of the base can switch this off."},"tools":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\\\S","description":"Path or pattern of the tool list."},"server":{"type":"string","pattern":"\\\\S","description":"Server that provides the tools in the list."},"format":{"type":"string","pattern":"\\\\S","description":"Format of the list; by default, Card Gate detects it from the content."}}},"description":"Tool lists: files, folders, file patterns, or tool names. With \\"github=tools.json\\", the tools in that file belong to the server \\"github\\". Without this option, each agent uses its tool list in the configuration, or the one in its folder."},"traces":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\\\S","description":"Path or pattern of the traces."},"format":{"type":"string","pattern":"\\\\S","description":"Format of the traces; by default, Card Gate detects it from the content."}}},"description":"Trace files, as paths or patterns. Paths start at the root of the repository, or at the current folder on the command line. Every call in the traces is checked. If several agents share a file, each record belongs to the agent that it names. Without this option, each agent uses its traces in the configuration, or those in the folder \\"traces\\" next to its card."},"scope":{"enum":["auto","changed","all"],"default":"auto","description":"Which agents to check. \\"auto\\" (the default) decides by the event, \\"changed\\" checks the agents that the change touches, and \\"all\\" checks every agent."},"fail-on":{"enum":["fail","warn","never"],"default":"fail","description":"The mildest verdict that fails the check. \\"fail\\" (the default) fails on problems, \\"warn\\" fails on warnings too, and \\"never\\" reports without blocking."},"on-error":{"enum":["fail","warn"],"default":"fail","description":"The effect on the check if something, such as a broken file, could not be checked. \\"fail\\" (the default) fails the check, and \\"warn\\" lets the other findings decide and adds a note to every report."},"on-no-cards":{"enum":["pass","warn","fail"],"default":"warn","description":"The verdict if no card, policy or access list is found. \\"pass\\", \\"warn\\" (the default) or \\"fail\\". This verdict applies if every agent is checked, or if the patterns under cards match no file."},"on-no-tools":{"enum":["pass","warn","fail"],"default":"warn","description":"The verdict for an agent that has neither a tool list nor traces. \\"pass\\", \\"warn\\" (the default) or \\"fail\\". This verdict applies to agents with a policy or a unified card, because none of their tools can be checked."},"min-coverage":{"type":"number","minimum":0,"maximum":100,"description":"The minimum coverage: the percentage of bounded actions that must be mapped. Without this option, there is no minimum. Unknown coverage does not meet any minimum."},"max-coverage-drop":{"type":"number","minimum":0,"maximum":100,"description":"The largest allowed drop in the coverage of an agent in one change, in percentage points. Without this option, any drop is allowed. Coverage that becomes unknown counts as 0."},"only-new":{"type":"boolean","default":false,"description":"Whether the verdict depends only on findings that the base does not have. Older findings are still listed. A file or source that could not be checked always counts."},"widening":{"enum":["allow","warn","fail"],"default":"warn","description":"The effect on the verdict of a change that grants an agent new permissions. \\"allow\\", \\"warn\\" (the default) or \\"fail\\"."},"widening-label":{"type":"string","pattern":"\\\\S","description":"The pull request label that approves new permissions. Anyone who can set labels can approve. The report shows that the label was set. Without this option, no label approves new permissions."},"baseline-file":{"type":"string","pattern":"\\\\S","description":"Path of the baseline file, which lists findings that existed before the gate was adopted. The path starts at the root of the repository. The listed findings are shown but do not affect the verdict. On pull requests and in merge queues, the file of the base commit applies."},"grace":{"enum":["on","off"],"default":"on","description":"Whether to tolerate new unmapped tools during the grace period of the policy. \\"on\\" (the default) or \\"off\\"."},"comment":{"enum":["auto","always","on-failure","never"],"default":"auto","description":"When to comment on a pull request. \\"auto\\" (the default) comments if a governed file changed, \\"always\\" on every run, \\"on-failure\\" if the check fails, and \\"never\\" leaves comments alone. Except with \\"never\\", an earlier comment is always updated."},"annotations":{"enum":["auto","checks","commands","none"],"default":"auto","description":"How to show findings next to the lines that they are about. \\"auto\\" (the default) uses a check run if the token may create one, otherwise workflow commands, \\"checks\\" uses a check run, \\"commands\\" uses workflow commands, and \\"none\\" uses neither."},"check-name":{"type":"string","pattern":"\\\\S","description":"Name of the check run that shows the report. The name must differ from the name of the job, because the job is the required check."},"summary":{"type":"boolean","default":true,"description":"Whether to write the report to the job summary."},"report-file":{"type":"string","pattern":"\\\\S","description":"Path of the file for the JSON report. The path starts at the root of the repository. Without this option, no file is written."},"decisions-file":{"type":"string","pattern":"\\\\S","description":"Path of the file for the decision log of access lists. The path starts at the root of the repository. The log contains every decision of access lists about calls in traces."},"attestation-file":{"type":"string","pattern":"\\\\S","description":"Path of the file for an in-toto statement about the result. A later step can sign the statement with actions/attest. The option works only in a run that checks a commit."},"tracking-issue":{"type":"boolean","default":false,"description":"Whether to keep one open issue that lists the problems. Runs that check every agent update the issue. They close it after a complete pass, and reopen it if there are problems. The option needs the permission \\"issues: write\\"."},"agent-id":{"type":"string","pattern":"\\\\S","description":"The id of the agent in the traces API, for a repository with one agent. Card Gate then fetches the traces of the agent with api-key. For several agents, set the ids under \\"agents\\"."},"api-url":{"type":"string","pattern":"^https://|^http://(localhost|127\\\\.0\\\\.0\\\\.1|\\\\[::1\\\\])([:/]|$)","default":"https://api.mnemom.ai","description":"Address of the traces API."},"api-timeout":{"type":"integer","minimum":1,"maximum":999999999,"default":120,"description":"The total time limit in seconds for all requests to the traces API."},"trace-window":{"type":"string","pattern":"^0*[1-9][0-9]{0,8}\\\\s*[smhd]?$","default":"7d","description":"How far back to fetch traces from the API, at most 30d. Trace files are always read as a whole."},"trace-limit":{"type":"integer","minimum":1,"maximum":999999999,"description":"The maximum number of traces to check for each agent, newest first. Without this option, all traces in files and at most 1000 from the API are checked."},"inspect-arguments":{"type":"boolean","default":false,"description":"Whether access lists can match the arguments of calls in traces. Arguments are neither kept nor printed. Without this option, entries about arguments or SQL are not evaluated for calls in traces."}}}');
;// CONCATENATED MODULE: ./build/src/settings/config-validator.js
// Generated from the JSON Schemas by .github/scripts/precompile.mjs.

const validateConfig = validate10;
const schema11 = {"$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json","type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"\\S"},"cards":{"$ref":"#/definitions/cards"},"exclude":{"$ref":"#/definitions/exclude"},"discover":{"$ref":"#/definitions/discover"},"permission-files":{"$ref":"#/definitions/permission-files"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"on-no-tools":{"$ref":"#/definitions/on-no-tools"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"max-coverage-drop":{"$ref":"#/definitions/max-coverage-drop"},"only-new":{"$ref":"#/definitions/only-new"},"widening":{"$ref":"#/definitions/widening"},"widening-label":{"$ref":"#/definitions/widening-label"},"baseline-file":{"$ref":"#/definitions/baseline-file"},"grace":{"$ref":"#/definitions/grace"},"environment":{"type":"string","pattern":"\\S"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/check-name"},"summary":{"$ref":"#/definitions/summary"},"report-file":{"$ref":"#/definitions/report-file"},"decisions-file":{"$ref":"#/definitions/decisions-file"},"attestation-file":{"$ref":"#/definitions/attestation-file"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"inspect-arguments":{"$ref":"#/definitions/inspect-arguments"},"$schema":{"type":"string"},"agents":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name"],"anyOf":[{"required":["card"]},{"required":["policy"]},{"required":["access"]}],"properties":{"name":{"type":"string","pattern":"\\S"},"card":{"type":"string","pattern":"\\S"},"policy":{"type":"string","pattern":"\\S"},"access":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S"}},"tools":{"$ref":"#/definitions/tools"},"teams":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"traces":{"type":"object","additionalProperties":false,"anyOf":[{"required":["files"]},{"required":["agent-id"]}],"properties":{"files":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"window":{"$ref":"#/definitions/trace-window"}}}}}},"platform":{"$ref":"#/definitions/floor"},"org":{"$ref":"#/definitions/floor"},"teams":{"type":"object","minProperties":1,"propertyNames":{"pattern":"\\S"},"additionalProperties":{"$ref":"#/definitions/floor"}},"exemptions":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"agent":{"type":"string"},"section":{"type":"string"},"patterns":{"type":"array","items":{"type":"string"}},"reason":{"type":"string"},"granted_by":{"type":"string"},"granted_at":{"type":"string"},"expires_at":{"type":"string"}}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"type":"string","pattern":"\\S"},"path":{"type":"string","pattern":"\\S"},"agent":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"expires":{"type":"string","pattern":"\\S"}}}},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"defaults":{"type":"object","additionalProperties":false,"properties":{"unmapped_tool_action":{"enum":["allow","warn","deny"]},"unmapped_severity":{"enum":["critical","high","medium","low"]},"fail_open":{"type":"boolean"},"enforcement_mode":{"enum":["off","warn","enforce"]},"grace_period_hours":{"type":"number","minimum":0}}},"cards":{"$ref":"#/definitions/cards"},"exclude":{"$ref":"#/definitions/exclude"},"discover":{"$ref":"#/definitions/discover"},"permission-files":{"$ref":"#/definitions/permission-files"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"on-no-tools":{"$ref":"#/definitions/on-no-tools"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"max-coverage-drop":{"$ref":"#/definitions/max-coverage-drop"},"only-new":{"$ref":"#/definitions/only-new"},"widening":{"$ref":"#/definitions/widening"},"widening-label":{"$ref":"#/definitions/widening-label"},"baseline-file":{"$ref":"#/definitions/baseline-file"},"grace":{"$ref":"#/definitions/grace"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/check-name"},"summary":{"$ref":"#/definitions/summary"},"report-file":{"$ref":"#/definitions/report-file"},"decisions-file":{"$ref":"#/definitions/decisions-file"},"attestation-file":{"$ref":"#/definitions/attestation-file"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"inspect-arguments":{"$ref":"#/definitions/inspect-arguments"}}}},"severity":{"type":"object","additionalProperties":{"enum":["error","warning","note","off"]}},"aliases":{"type":"object","additionalProperties":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}}},"standard-values":{"type":"array","items":{"type":"string","pattern":"\\S"}}},"definitions":{"floor":{"type":"object","additionalProperties":false,"anyOf":[{"required":["policy"]},{"required":["card"]},{"required":["access"]}],"properties":{"policy":{"type":"string","pattern":"\\S"},"card":{"type":"string","pattern":"\\S"},"access":{"type":"string","pattern":"\\S"}}},"cards":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"exclude":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"discover":{"type":"boolean"},"permission-files":{"type":"boolean"},"tools":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"server":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}},"traces":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}},"scope":{"enum":["auto","changed","all"]},"fail-on":{"enum":["fail","warn","never"]},"on-error":{"enum":["fail","warn"]},"on-no-cards":{"enum":["pass","warn","fail"]},"on-no-tools":{"enum":["pass","warn","fail"]},"min-coverage":{"type":"number","minimum":0,"maximum":100},"max-coverage-drop":{"type":"number","minimum":0,"maximum":100},"only-new":{"type":"boolean"},"widening":{"enum":["allow","warn","fail"]},"widening-label":{"type":"string","pattern":"\\S"},"baseline-file":{"type":"string","pattern":"\\S"},"grace":{"enum":["on","off"]},"comment":{"enum":["auto","always","on-failure","never"]},"annotations":{"enum":["auto","checks","commands","none"]},"check-name":{"type":"string","pattern":"\\S"},"summary":{"type":"boolean"},"report-file":{"type":"string","pattern":"\\S"},"decisions-file":{"type":"string","pattern":"\\S"},"attestation-file":{"type":"string","pattern":"\\S"},"tracking-issue":{"type":"boolean"},"agent-id":{"type":"string","pattern":"\\S"},"api-url":{"type":"string","pattern":"^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"},"api-timeout":{"type":"integer","minimum":1,"maximum":999999999},"trace-window":{"type":"string","pattern":"^0*[1-9][0-9]{0,8}\\s*[smhd]?$"},"trace-limit":{"type":"integer","minimum":1,"maximum":999999999},"inspect-arguments":{"type":"boolean"}}};
const schema12 = {"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}};
const schema13 = {"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}};
const schema14 = {"type":"boolean"};
const schema15 = {"type":"boolean"};
const schema16 = {"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"server":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}};
const schema17 = {"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}};
const schema18 = {"enum":["auto","changed","all"]};
const schema19 = {"enum":["fail","warn","never"]};
const schema20 = {"enum":["fail","warn"]};
const schema21 = {"enum":["pass","warn","fail"]};
const schema22 = {"enum":["pass","warn","fail"]};
const schema23 = {"type":"number","minimum":0,"maximum":100};
const schema24 = {"type":"number","minimum":0,"maximum":100};
const schema25 = {"type":"boolean"};
const schema26 = {"enum":["allow","warn","fail"]};
const schema27 = {"type":"string","pattern":"\\S"};
const schema28 = {"type":"string","pattern":"\\S"};
const schema29 = {"enum":["on","off"]};
const schema30 = {"enum":["auto","always","on-failure","never"]};
const schema31 = {"enum":["auto","checks","commands","none"]};
const schema32 = {"type":"string","pattern":"\\S"};
const schema33 = {"type":"boolean"};
const schema34 = {"type":"string","pattern":"\\S"};
const schema35 = {"type":"string","pattern":"\\S"};
const schema36 = {"type":"string","pattern":"\\S"};
const schema37 = {"type":"boolean"};
const schema38 = {"type":"string","pattern":"\\S"};
const schema39 = {"type":"string","pattern":"^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"};
const schema40 = {"type":"integer","minimum":1,"maximum":999999999};
const schema41 = {"type":"string","pattern":"^0*[1-9][0-9]{0,8}\\s*[smhd]?$"};
const schema42 = {"type":"integer","minimum":1,"maximum":999999999};
const schema43 = {"type":"boolean"};
const schema48 = {"type":"object","additionalProperties":false,"anyOf":[{"required":["policy"]},{"required":["card"]},{"required":["access"]}],"properties":{"policy":{"type":"string","pattern":"\\S"},"card":{"type":"string","pattern":"\\S"},"access":{"type":"string","pattern":"\\S"}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern18 = new RegExp("^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)", "u");
const pattern19 = new RegExp("^0*[1-9][0-9]{0,8}\\s*[smhd]?$", "u");

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
if(data["permission-files"] !== undefined && func0.call(data, "permission-files")){
if(typeof data["permission-files"] !== "boolean"){
const err12 = {instancePath:instancePath+"/permission-files",schemaPath:"#/definitions/permission-files/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tools !== undefined && func0.call(data, "tools")){
let data7 = data.tools;
if(Array.isArray(data7)){
if(data7.length < 1){
const err13 = {instancePath:instancePath+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if((typeof data8 !== "string") && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){
const err14 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: schema16.items.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err15 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/definitions/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.file === undefined) || (!(func0.call(data8, "file")))){
const err16 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 of Object.keys(data8)){
if(!(((key1 === "file") || (key1 === "server")) || (key1 === "format"))){
const err17 = {instancePath:instancePath+"/tools/" + i2,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.file !== undefined && func0.call(data8, "file")){
let data9 = data8.file;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err18 = {instancePath:instancePath+"/tools/" + i2+"/file",schemaPath:"#/definitions/tools/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/tools/" + i2+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.server !== undefined && func0.call(data8, "server")){
let data10 = data8.server;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err20 = {instancePath:instancePath+"/tools/" + i2+"/server",schemaPath:"#/definitions/tools/items/properties/server/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/tools/" + i2+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.format !== undefined && func0.call(data8, "format")){
let data11 = data8.format;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err22 = {instancePath:instancePath+"/tools/" + i2+"/format",schemaPath:"#/definitions/tools/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/tools/" + i2+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.traces !== undefined && func0.call(data, "traces")){
let data12 = data.traces;
if(Array.isArray(data12)){
if(data12.length < 1){
const err25 = {instancePath:instancePath+"/traces",schemaPath:"#/definitions/traces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if((typeof data13 !== "string") && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
const err26 = {instancePath:instancePath+"/traces/" + i3,schemaPath:"#/definitions/traces/items/type",keyword:"type",params:{type: schema17.items.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err27 = {instancePath:instancePath+"/traces/" + i3,schemaPath:"#/definitions/traces/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.file === undefined) || (!(func0.call(data13, "file")))){
const err28 = {instancePath:instancePath+"/traces/" + i3,schemaPath:"#/definitions/traces/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 of Object.keys(data13)){
if(!((key2 === "file") || (key2 === "format"))){
const err29 = {instancePath:instancePath+"/traces/" + i3,schemaPath:"#/definitions/traces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.file !== undefined && func0.call(data13, "file")){
let data14 = data13.file;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err30 = {instancePath:instancePath+"/traces/" + i3+"/file",schemaPath:"#/definitions/traces/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/traces/" + i3+"/file",schemaPath:"#/definitions/traces/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.format !== undefined && func0.call(data13, "format")){
let data15 = data13.format;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err32 = {instancePath:instancePath+"/traces/" + i3+"/format",schemaPath:"#/definitions/traces/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/traces/" + i3+"/format",schemaPath:"#/definitions/traces/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/traces",schemaPath:"#/definitions/traces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data16 = data.scope;
if(!(((data16 === "auto") || (data16 === "changed")) || (data16 === "all"))){
const err35 = {instancePath:instancePath+"/scope",schemaPath:"#/definitions/scope/enum",keyword:"enum",params:{allowedValues: schema18.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["fail-on"] !== undefined && func0.call(data, "fail-on")){
let data17 = data["fail-on"];
if(!(((data17 === "fail") || (data17 === "warn")) || (data17 === "never"))){
const err36 = {instancePath:instancePath+"/fail-on",schemaPath:"#/definitions/fail-on/enum",keyword:"enum",params:{allowedValues: schema19.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["on-error"] !== undefined && func0.call(data, "on-error")){
let data18 = data["on-error"];
if(!((data18 === "fail") || (data18 === "warn"))){
const err37 = {instancePath:instancePath+"/on-error",schemaPath:"#/definitions/on-error/enum",keyword:"enum",params:{allowedValues: schema20.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["on-no-cards"] !== undefined && func0.call(data, "on-no-cards")){
let data19 = data["on-no-cards"];
if(!(((data19 === "pass") || (data19 === "warn")) || (data19 === "fail"))){
const err38 = {instancePath:instancePath+"/on-no-cards",schemaPath:"#/definitions/on-no-cards/enum",keyword:"enum",params:{allowedValues: schema21.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data["on-no-tools"] !== undefined && func0.call(data, "on-no-tools")){
let data20 = data["on-no-tools"];
if(!(((data20 === "pass") || (data20 === "warn")) || (data20 === "fail"))){
const err39 = {instancePath:instancePath+"/on-no-tools",schemaPath:"#/definitions/on-no-tools/enum",keyword:"enum",params:{allowedValues: schema22.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["min-coverage"] !== undefined && func0.call(data, "min-coverage")){
let data21 = data["min-coverage"];
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
const err40 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err41 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["max-coverage-drop"] !== undefined && func0.call(data, "max-coverage-drop")){
let data22 = data["max-coverage-drop"];
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){
const err43 = {instancePath:instancePath+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err44 = {instancePath:instancePath+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["only-new"] !== undefined && func0.call(data, "only-new")){
if(typeof data["only-new"] !== "boolean"){
const err46 = {instancePath:instancePath+"/only-new",schemaPath:"#/definitions/only-new/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.widening !== undefined && func0.call(data, "widening")){
let data24 = data.widening;
if(!(((data24 === "allow") || (data24 === "warn")) || (data24 === "fail"))){
const err47 = {instancePath:instancePath+"/widening",schemaPath:"#/definitions/widening/enum",keyword:"enum",params:{allowedValues: schema26.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["widening-label"] !== undefined && func0.call(data, "widening-label")){
let data25 = data["widening-label"];
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err48 = {instancePath:instancePath+"/widening-label",schemaPath:"#/definitions/widening-label/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/widening-label",schemaPath:"#/definitions/widening-label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["baseline-file"] !== undefined && func0.call(data, "baseline-file")){
let data26 = data["baseline-file"];
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err50 = {instancePath:instancePath+"/baseline-file",schemaPath:"#/definitions/baseline-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/baseline-file",schemaPath:"#/definitions/baseline-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.grace !== undefined && func0.call(data, "grace")){
let data27 = data.grace;
if(!((data27 === "on") || (data27 === "off"))){
const err52 = {instancePath:instancePath+"/grace",schemaPath:"#/definitions/grace/enum",keyword:"enum",params:{allowedValues: schema29.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
let data28 = data.environment;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err53 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.comment !== undefined && func0.call(data, "comment")){
let data29 = data.comment;
if(!((((data29 === "auto") || (data29 === "always")) || (data29 === "on-failure")) || (data29 === "never"))){
const err55 = {instancePath:instancePath+"/comment",schemaPath:"#/definitions/comment/enum",keyword:"enum",params:{allowedValues: schema30.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data30 = data.annotations;
if(!((((data30 === "auto") || (data30 === "checks")) || (data30 === "commands")) || (data30 === "none"))){
const err56 = {instancePath:instancePath+"/annotations",schemaPath:"#/definitions/annotations/enum",keyword:"enum",params:{allowedValues: schema31.enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data["check-name"] !== undefined && func0.call(data, "check-name")){
let data31 = data["check-name"];
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err57 = {instancePath:instancePath+"/check-name",schemaPath:"#/definitions/check-name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/check-name",schemaPath:"#/definitions/check-name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
if(typeof data.summary !== "boolean"){
const err59 = {instancePath:instancePath+"/summary",schemaPath:"#/definitions/summary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data["report-file"] !== undefined && func0.call(data, "report-file")){
let data33 = data["report-file"];
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err60 = {instancePath:instancePath+"/report-file",schemaPath:"#/definitions/report-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/report-file",schemaPath:"#/definitions/report-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data["decisions-file"] !== undefined && func0.call(data, "decisions-file")){
let data34 = data["decisions-file"];
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err62 = {instancePath:instancePath+"/decisions-file",schemaPath:"#/definitions/decisions-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err63 = {instancePath:instancePath+"/decisions-file",schemaPath:"#/definitions/decisions-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data["attestation-file"] !== undefined && func0.call(data, "attestation-file")){
let data35 = data["attestation-file"];
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err64 = {instancePath:instancePath+"/attestation-file",schemaPath:"#/definitions/attestation-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err65 = {instancePath:instancePath+"/attestation-file",schemaPath:"#/definitions/attestation-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data["tracking-issue"] !== undefined && func0.call(data, "tracking-issue")){
if(typeof data["tracking-issue"] !== "boolean"){
const err66 = {instancePath:instancePath+"/tracking-issue",schemaPath:"#/definitions/tracking-issue/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data["agent-id"] !== undefined && func0.call(data, "agent-id")){
let data37 = data["agent-id"];
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err67 = {instancePath:instancePath+"/agent-id",schemaPath:"#/definitions/agent-id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/agent-id",schemaPath:"#/definitions/agent-id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data["api-url"] !== undefined && func0.call(data, "api-url")){
let data38 = data["api-url"];
if(typeof data38 === "string"){
if(!pattern18.test(data38)){
const err69 = {instancePath:instancePath+"/api-url",schemaPath:"#/definitions/api-url/pattern",keyword:"pattern",params:{pattern: "^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"}};
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
const err70 = {instancePath:instancePath+"/api-url",schemaPath:"#/definitions/api-url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data["api-timeout"] !== undefined && func0.call(data, "api-timeout")){
let data39 = data["api-timeout"];
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err71 = {instancePath:instancePath+"/api-timeout",schemaPath:"#/definitions/api-timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 999999999 || isNaN(data39)){
const err72 = {instancePath:instancePath+"/api-timeout",schemaPath:"#/definitions/api-timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err73 = {instancePath:instancePath+"/api-timeout",schemaPath:"#/definitions/api-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data["trace-window"] !== undefined && func0.call(data, "trace-window")){
let data40 = data["trace-window"];
if(typeof data40 === "string"){
if(!pattern19.test(data40)){
const err74 = {instancePath:instancePath+"/trace-window",schemaPath:"#/definitions/trace-window/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}\\s*[smhd]?$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/trace-window",schemaPath:"#/definitions/trace-window/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data["trace-limit"] !== undefined && func0.call(data, "trace-limit")){
let data41 = data["trace-limit"];
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err76 = {instancePath:instancePath+"/trace-limit",schemaPath:"#/definitions/trace-limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 999999999 || isNaN(data41)){
const err77 = {instancePath:instancePath+"/trace-limit",schemaPath:"#/definitions/trace-limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err78 = {instancePath:instancePath+"/trace-limit",schemaPath:"#/definitions/trace-limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data["inspect-arguments"] !== undefined && func0.call(data, "inspect-arguments")){
if(typeof data["inspect-arguments"] !== "boolean"){
const err79 = {instancePath:instancePath+"/inspect-arguments",schemaPath:"#/definitions/inspect-arguments/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err80 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.agents !== undefined && func0.call(data, "agents")){
let data44 = data.agents;
if(Array.isArray(data44)){
if(data44.length < 1){
const err81 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
let data45 = data44[i4];
const _errs119 = errors;
let valid45 = false;
const _errs120 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.card === undefined) || (!(func0.call(data45, "card")))){
const err82 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/anyOf/0/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
var _valid0 = _errs120 === errors;
valid45 = valid45 || _valid0;
if(!valid45){
const _errs121 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.policy === undefined) || (!(func0.call(data45, "policy")))){
const err83 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/anyOf/1/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var _valid0 = _errs121 === errors;
valid45 = valid45 || _valid0;
if(!valid45){
const _errs122 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.access === undefined) || (!(func0.call(data45, "access")))){
const err84 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/anyOf/2/required",keyword:"required",params:{missingProperty: "access"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var _valid0 = _errs122 === errors;
valid45 = valid45 || _valid0;
}
}
if(!valid45){
const err85 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.name === undefined) || (!(func0.call(data45, "name")))){
const err86 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key3 of Object.keys(data45)){
if(!(((((((key3 === "name") || (key3 === "card")) || (key3 === "policy")) || (key3 === "access")) || (key3 === "tools")) || (key3 === "teams")) || (key3 === "traces"))){
const err87 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data45.name !== undefined && func0.call(data45, "name")){
let data46 = data45.name;
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err88 = {instancePath:instancePath+"/agents/" + i4+"/name",schemaPath:"#/properties/agents/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/agents/" + i4+"/name",schemaPath:"#/properties/agents/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data45.card !== undefined && func0.call(data45, "card")){
let data47 = data45.card;
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err90 = {instancePath:instancePath+"/agents/" + i4+"/card",schemaPath:"#/properties/agents/items/properties/card/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/agents/" + i4+"/card",schemaPath:"#/properties/agents/items/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data45.policy !== undefined && func0.call(data45, "policy")){
let data48 = data45.policy;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err92 = {instancePath:instancePath+"/agents/" + i4+"/policy",schemaPath:"#/properties/agents/items/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/agents/" + i4+"/policy",schemaPath:"#/properties/agents/items/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data45.access !== undefined && func0.call(data45, "access")){
let data49 = data45.access;
if((typeof data49 !== "string") && (!(Array.isArray(data49)))){
const err94 = {instancePath:instancePath+"/agents/" + i4+"/access",schemaPath:"#/properties/agents/items/properties/access/type",keyword:"type",params:{type: schema11.properties.agents.items.properties.access.type}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err95 = {instancePath:instancePath+"/agents/" + i4+"/access",schemaPath:"#/properties/agents/items/properties/access/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(Array.isArray(data49)){
if(data49.length < 1){
const err96 = {instancePath:instancePath+"/agents/" + i4+"/access",schemaPath:"#/properties/agents/items/properties/access/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
let data50 = data49[i5];
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err97 = {instancePath:instancePath+"/agents/" + i4+"/access/" + i5,schemaPath:"#/properties/agents/items/properties/access/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/agents/" + i4+"/access/" + i5,schemaPath:"#/properties/agents/items/properties/access/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
}
if(data45.tools !== undefined && func0.call(data45, "tools")){
let data51 = data45.tools;
if(Array.isArray(data51)){
if(data51.length < 1){
const err99 = {instancePath:instancePath+"/agents/" + i4+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
let data52 = data51[i6];
if((typeof data52 !== "string") && (!(data52 && typeof data52 == "object" && !Array.isArray(data52)))){
const err100 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: schema16.items.type}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err101 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6,schemaPath:"#/definitions/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if((data52.file === undefined) || (!(func0.call(data52, "file")))){
const err102 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key4 of Object.keys(data52)){
if(!(((key4 === "file") || (key4 === "server")) || (key4 === "format"))){
const err103 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data52.file !== undefined && func0.call(data52, "file")){
let data53 = data52.file;
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err104 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6+"/file",schemaPath:"#/definitions/tools/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data52.server !== undefined && func0.call(data52, "server")){
let data54 = data52.server;
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err106 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6+"/server",schemaPath:"#/definitions/tools/items/properties/server/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err107 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data52.format !== undefined && func0.call(data52, "format")){
let data55 = data52.format;
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err108 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6+"/format",schemaPath:"#/definitions/tools/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/agents/" + i4+"/tools/" + i6+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
}
else {
const err110 = {instancePath:instancePath+"/agents/" + i4+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data45.teams !== undefined && func0.call(data45, "teams")){
let data56 = data45.teams;
if(Array.isArray(data56)){
if(data56.length < 1){
const err111 = {instancePath:instancePath+"/agents/" + i4+"/teams",schemaPath:"#/properties/agents/items/properties/teams/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len7 = data56.length;
for(let i7=0; i7<len7; i7++){
let data57 = data56[i7];
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err112 = {instancePath:instancePath+"/agents/" + i4+"/teams/" + i7,schemaPath:"#/properties/agents/items/properties/teams/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/agents/" + i4+"/teams/" + i7,schemaPath:"#/properties/agents/items/properties/teams/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/agents/" + i4+"/teams",schemaPath:"#/properties/agents/items/properties/teams/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data45.traces !== undefined && func0.call(data45, "traces")){
let data58 = data45.traces;
const _errs152 = errors;
let valid55 = false;
const _errs153 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if((data58.files === undefined) || (!(func0.call(data58, "files")))){
const err115 = {instancePath:instancePath+"/agents/" + i4+"/traces",schemaPath:"#/properties/agents/items/properties/traces/anyOf/0/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var _valid1 = _errs153 === errors;
valid55 = valid55 || _valid1;
if(!valid55){
const _errs154 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if((data58["agent-id"] === undefined) || (!(func0.call(data58, "agent-id")))){
const err116 = {instancePath:instancePath+"/agents/" + i4+"/traces",schemaPath:"#/properties/agents/items/properties/traces/anyOf/1/required",keyword:"required",params:{missingProperty: "agent-id"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var _valid1 = _errs154 === errors;
valid55 = valid55 || _valid1;
}
if(!valid55){
const err117 = {instancePath:instancePath+"/agents/" + i4+"/traces",schemaPath:"#/properties/agents/items/properties/traces/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
else {
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
}
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key5 of Object.keys(data58)){
if(!(((key5 === "files") || (key5 === "agent-id")) || (key5 === "window"))){
const err118 = {instancePath:instancePath+"/agents/" + i4+"/traces",schemaPath:"#/properties/agents/items/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data58.files !== undefined && func0.call(data58, "files")){
let data59 = data58.files;
if(Array.isArray(data59)){
if(data59.length < 1){
const err119 = {instancePath:instancePath+"/agents/" + i4+"/traces/files",schemaPath:"#/definitions/traces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len8 = data59.length;
for(let i8=0; i8<len8; i8++){
let data60 = data59[i8];
if((typeof data60 !== "string") && (!(data60 && typeof data60 == "object" && !Array.isArray(data60)))){
const err120 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8,schemaPath:"#/definitions/traces/items/type",keyword:"type",params:{type: schema17.items.type}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err121 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8,schemaPath:"#/definitions/traces/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if((data60.file === undefined) || (!(func0.call(data60, "file")))){
const err122 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8,schemaPath:"#/definitions/traces/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key6 of Object.keys(data60)){
if(!((key6 === "file") || (key6 === "format"))){
const err123 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8,schemaPath:"#/definitions/traces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data60.file !== undefined && func0.call(data60, "file")){
let data61 = data60.file;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err124 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8+"/file",schemaPath:"#/definitions/traces/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8+"/file",schemaPath:"#/definitions/traces/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data60.format !== undefined && func0.call(data60, "format")){
let data62 = data60.format;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err126 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8+"/format",schemaPath:"#/definitions/traces/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/agents/" + i4+"/traces/files/" + i8+"/format",schemaPath:"#/definitions/traces/items/properties/format/type",keyword:"type",params:{type: "string"}};
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
}
}
else {
const err128 = {instancePath:instancePath+"/agents/" + i4+"/traces/files",schemaPath:"#/definitions/traces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data58["agent-id"] !== undefined && func0.call(data58, "agent-id")){
let data63 = data58["agent-id"];
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err129 = {instancePath:instancePath+"/agents/" + i4+"/traces/agent-id",schemaPath:"#/definitions/agent-id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/agents/" + i4+"/traces/agent-id",schemaPath:"#/definitions/agent-id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data58.window !== undefined && func0.call(data58, "window")){
let data64 = data58.window;
if(typeof data64 === "string"){
if(!pattern19.test(data64)){
const err131 = {instancePath:instancePath+"/agents/" + i4+"/traces/window",schemaPath:"#/definitions/trace-window/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}\\s*[smhd]?$"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/agents/" + i4+"/traces/window",schemaPath:"#/definitions/trace-window/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/agents/" + i4+"/traces",schemaPath:"#/properties/agents/items/properties/traces/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/agents/" + i4,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.platform !== undefined && func0.call(data, "platform")){
let data65 = data.platform;
const _errs175 = errors;
let valid64 = false;
const _errs176 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.policy === undefined) || (!(func0.call(data65, "policy")))){
const err136 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/anyOf/0/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
var _valid2 = _errs176 === errors;
valid64 = valid64 || _valid2;
if(!valid64){
const _errs177 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.card === undefined) || (!(func0.call(data65, "card")))){
const err137 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/anyOf/1/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
var _valid2 = _errs177 === errors;
valid64 = valid64 || _valid2;
if(!valid64){
const _errs178 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.access === undefined) || (!(func0.call(data65, "access")))){
const err138 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/anyOf/2/required",keyword:"required",params:{missingProperty: "access"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
var _valid2 = _errs178 === errors;
valid64 = valid64 || _valid2;
}
}
if(!valid64){
const err139 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
else {
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key7 of Object.keys(data65)){
if(!(((key7 === "policy") || (key7 === "card")) || (key7 === "access"))){
const err140 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data65.policy !== undefined && func0.call(data65, "policy")){
let data66 = data65.policy;
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err141 = {instancePath:instancePath+"/platform/policy",schemaPath:"#/definitions/floor/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/platform/policy",schemaPath:"#/definitions/floor/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data65.card !== undefined && func0.call(data65, "card")){
let data67 = data65.card;
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err143 = {instancePath:instancePath+"/platform/card",schemaPath:"#/definitions/floor/properties/card/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/platform/card",schemaPath:"#/definitions/floor/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data65.access !== undefined && func0.call(data65, "access")){
let data68 = data65.access;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err145 = {instancePath:instancePath+"/platform/access",schemaPath:"#/definitions/floor/properties/access/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/platform/access",schemaPath:"#/definitions/floor/properties/access/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/platform",schemaPath:"#/definitions/floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.org !== undefined && func0.call(data, "org")){
let data69 = data.org;
const _errs189 = errors;
let valid67 = false;
const _errs190 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if((data69.policy === undefined) || (!(func0.call(data69, "policy")))){
const err148 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/anyOf/0/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
var _valid3 = _errs190 === errors;
valid67 = valid67 || _valid3;
if(!valid67){
const _errs191 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if((data69.card === undefined) || (!(func0.call(data69, "card")))){
const err149 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/anyOf/1/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
var _valid3 = _errs191 === errors;
valid67 = valid67 || _valid3;
if(!valid67){
const _errs192 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if((data69.access === undefined) || (!(func0.call(data69, "access")))){
const err150 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/anyOf/2/required",keyword:"required",params:{missingProperty: "access"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
var _valid3 = _errs192 === errors;
valid67 = valid67 || _valid3;
}
}
if(!valid67){
const err151 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
}
else {
vErrors = null;
}
}
}
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key8 of Object.keys(data69)){
if(!(((key8 === "policy") || (key8 === "card")) || (key8 === "access"))){
const err152 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data69.policy !== undefined && func0.call(data69, "policy")){
let data70 = data69.policy;
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err153 = {instancePath:instancePath+"/org/policy",schemaPath:"#/definitions/floor/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/org/policy",schemaPath:"#/definitions/floor/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data69.card !== undefined && func0.call(data69, "card")){
let data71 = data69.card;
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err155 = {instancePath:instancePath+"/org/card",schemaPath:"#/definitions/floor/properties/card/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/org/card",schemaPath:"#/definitions/floor/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data69.access !== undefined && func0.call(data69, "access")){
let data72 = data69.access;
if(typeof data72 === "string"){
if(!pattern0.test(data72)){
const err157 = {instancePath:instancePath+"/org/access",schemaPath:"#/definitions/floor/properties/access/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/org/access",schemaPath:"#/definitions/floor/properties/access/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/org",schemaPath:"#/definitions/floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.teams !== undefined && func0.call(data, "teams")){
let data73 = data.teams;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(Object.keys(data73).length < 1){
const err160 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key9 of Object.keys(data73)){
const _errs202 = errors;
if(typeof key9 === "string"){
if(!pattern0.test(key9)){
const err161 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key9};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
var valid69 = _errs202 === errors;
if(!valid69){
const err162 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"propertyNames",params:{propertyName: key9}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
for(const key10 of Object.keys(data73)){
let data74 = data73[key10];
const _errs207 = errors;
let valid72 = false;
const _errs208 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if((data74.policy === undefined) || (!(func0.call(data74, "policy")))){
const err163 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/anyOf/0/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
var _valid4 = _errs208 === errors;
valid72 = valid72 || _valid4;
if(!valid72){
const _errs209 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if((data74.card === undefined) || (!(func0.call(data74, "card")))){
const err164 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/anyOf/1/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
var _valid4 = _errs209 === errors;
valid72 = valid72 || _valid4;
if(!valid72){
const _errs210 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if((data74.access === undefined) || (!(func0.call(data74, "access")))){
const err165 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/anyOf/2/required",keyword:"required",params:{missingProperty: "access"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
var _valid4 = _errs210 === errors;
valid72 = valid72 || _valid4;
}
}
if(!valid72){
const err166 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key11 of Object.keys(data74)){
if(!(((key11 === "policy") || (key11 === "card")) || (key11 === "access"))){
const err167 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data74.policy !== undefined && func0.call(data74, "policy")){
let data75 = data74.policy;
if(typeof data75 === "string"){
if(!pattern0.test(data75)){
const err168 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy",schemaPath:"#/definitions/floor/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/policy",schemaPath:"#/definitions/floor/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data74.card !== undefined && func0.call(data74, "card")){
let data76 = data74.card;
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err170 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/card",schemaPath:"#/definitions/floor/properties/card/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/card",schemaPath:"#/definitions/floor/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data74.access !== undefined && func0.call(data74, "access")){
let data77 = data74.access;
if(typeof data77 === "string"){
if(!pattern0.test(data77)){
const err172 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/access",schemaPath:"#/definitions/floor/properties/access/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/access",schemaPath:"#/definitions/floor/properties/access/type",keyword:"type",params:{type: "string"}};
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
const err174 = {instancePath:instancePath+"/teams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/floor/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.exemptions !== undefined && func0.call(data, "exemptions")){
let data78 = data.exemptions;
if(Array.isArray(data78)){
const len9 = data78.length;
for(let i9=0; i9<len9; i9++){
let data79 = data78[i9];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key12 of Object.keys(data79)){
if(!(((((((key12 === "agent") || (key12 === "section")) || (key12 === "patterns")) || (key12 === "reason")) || (key12 === "granted_by")) || (key12 === "granted_at")) || (key12 === "expires_at"))){
const err176 = {instancePath:instancePath+"/exemptions/" + i9,schemaPath:"#/properties/exemptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data79.agent !== undefined && func0.call(data79, "agent")){
if(typeof data79.agent !== "string"){
const err177 = {instancePath:instancePath+"/exemptions/" + i9+"/agent",schemaPath:"#/properties/exemptions/items/properties/agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data79.section !== undefined && func0.call(data79, "section")){
if(typeof data79.section !== "string"){
const err178 = {instancePath:instancePath+"/exemptions/" + i9+"/section",schemaPath:"#/properties/exemptions/items/properties/section/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data79.patterns !== undefined && func0.call(data79, "patterns")){
let data82 = data79.patterns;
if(Array.isArray(data82)){
const len10 = data82.length;
for(let i10=0; i10<len10; i10++){
if(typeof data82[i10] !== "string"){
const err179 = {instancePath:instancePath+"/exemptions/" + i9+"/patterns/" + i10,schemaPath:"#/properties/exemptions/items/properties/patterns/items/type",keyword:"type",params:{type: "string"}};
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
const err180 = {instancePath:instancePath+"/exemptions/" + i9+"/patterns",schemaPath:"#/properties/exemptions/items/properties/patterns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data79.reason !== undefined && func0.call(data79, "reason")){
if(typeof data79.reason !== "string"){
const err181 = {instancePath:instancePath+"/exemptions/" + i9+"/reason",schemaPath:"#/properties/exemptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data79.granted_by !== undefined && func0.call(data79, "granted_by")){
if(typeof data79.granted_by !== "string"){
const err182 = {instancePath:instancePath+"/exemptions/" + i9+"/granted_by",schemaPath:"#/properties/exemptions/items/properties/granted_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data79.granted_at !== undefined && func0.call(data79, "granted_at")){
if(typeof data79.granted_at !== "string"){
const err183 = {instancePath:instancePath+"/exemptions/" + i9+"/granted_at",schemaPath:"#/properties/exemptions/items/properties/granted_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data79.expires_at !== undefined && func0.call(data79, "expires_at")){
if(typeof data79.expires_at !== "string"){
const err184 = {instancePath:instancePath+"/exemptions/" + i9+"/expires_at",schemaPath:"#/properties/exemptions/items/properties/expires_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/exemptions/" + i9,schemaPath:"#/properties/exemptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/exemptions",schemaPath:"#/properties/exemptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data.ignore !== undefined && func0.call(data, "ignore")){
let data88 = data.ignore;
if(Array.isArray(data88)){
const len11 = data88.length;
for(let i11=0; i11<len11; i11++){
let data89 = data88[i11];
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if((data89.rule === undefined) || (!(func0.call(data89, "rule")))){
const err187 = {instancePath:instancePath+"/ignore/" + i11,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((data89.reason === undefined) || (!(func0.call(data89, "reason")))){
const err188 = {instancePath:instancePath+"/ignore/" + i11,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
for(const key13 of Object.keys(data89)){
if(!(((((key13 === "rule") || (key13 === "path")) || (key13 === "agent")) || (key13 === "reason")) || (key13 === "expires"))){
const err189 = {instancePath:instancePath+"/ignore/" + i11,schemaPath:"#/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data89.rule !== undefined && func0.call(data89, "rule")){
let data90 = data89.rule;
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err190 = {instancePath:instancePath+"/ignore/" + i11+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err191 = {instancePath:instancePath+"/ignore/" + i11+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data89.path !== undefined && func0.call(data89, "path")){
let data91 = data89.path;
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err192 = {instancePath:instancePath+"/ignore/" + i11+"/path",schemaPath:"#/properties/ignore/items/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err193 = {instancePath:instancePath+"/ignore/" + i11+"/path",schemaPath:"#/properties/ignore/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data89.agent !== undefined && func0.call(data89, "agent")){
let data92 = data89.agent;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err194 = {instancePath:instancePath+"/ignore/" + i11+"/agent",schemaPath:"#/properties/ignore/items/properties/agent/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/ignore/" + i11+"/agent",schemaPath:"#/properties/ignore/items/properties/agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data89.reason !== undefined && func0.call(data89, "reason")){
let data93 = data89.reason;
if(typeof data93 === "string"){
if(!pattern0.test(data93)){
const err196 = {instancePath:instancePath+"/ignore/" + i11+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/ignore/" + i11+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data89.expires !== undefined && func0.call(data89, "expires")){
let data94 = data89.expires;
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err198 = {instancePath:instancePath+"/ignore/" + i11+"/expires",schemaPath:"#/properties/ignore/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/ignore/" + i11+"/expires",schemaPath:"#/properties/ignore/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/ignore/" + i11,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data95 = data.environments;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key14 of Object.keys(data95)){
let data96 = data95[key14];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key15 of Object.keys(data96)){
if(!(func0.call(schema11.properties.environments.additionalProperties.properties, key15))){
const err202 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data96.defaults !== undefined && func0.call(data96, "defaults")){
let data97 = data96.defaults;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key16 of Object.keys(data97)){
if(!(((((key16 === "unmapped_tool_action") || (key16 === "unmapped_severity")) || (key16 === "fail_open")) || (key16 === "enforcement_mode")) || (key16 === "grace_period_hours"))){
const err203 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data97.unmapped_tool_action !== undefined && func0.call(data97, "unmapped_tool_action")){
let data98 = data97.unmapped_tool_action;
if(!(((data98 === "allow") || (data98 === "warn")) || (data98 === "deny"))){
const err204 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/unmapped_tool_action",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/unmapped_tool_action/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.additionalProperties.properties.defaults.properties.unmapped_tool_action.enum}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data97.unmapped_severity !== undefined && func0.call(data97, "unmapped_severity")){
let data99 = data97.unmapped_severity;
if(!((((data99 === "critical") || (data99 === "high")) || (data99 === "medium")) || (data99 === "low"))){
const err205 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/unmapped_severity",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/unmapped_severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.additionalProperties.properties.defaults.properties.unmapped_severity.enum}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data97.fail_open !== undefined && func0.call(data97, "fail_open")){
if(typeof data97.fail_open !== "boolean"){
const err206 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/fail_open",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/fail_open/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data97.enforcement_mode !== undefined && func0.call(data97, "enforcement_mode")){
let data101 = data97.enforcement_mode;
if(!(((data101 === "off") || (data101 === "warn")) || (data101 === "enforce"))){
const err207 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/enforcement_mode",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/enforcement_mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.additionalProperties.properties.defaults.properties.enforcement_mode.enum}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data97.grace_period_hours !== undefined && func0.call(data97, "grace_period_hours")){
let data102 = data97.grace_period_hours;
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
const err208 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/grace_period_hours",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/grace_period_hours",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data96.cards !== undefined && func0.call(data96, "cards")){
let data103 = data96.cards;
if(Array.isArray(data103)){
if(data103.length < 1){
const err211 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards",schemaPath:"#/definitions/cards/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const len12 = data103.length;
for(let i12=0; i12<len12; i12++){
let data104 = data103[i12];
if(typeof data104 === "string"){
if(!pattern0.test(data104)){
const err212 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards/" + i12,schemaPath:"#/definitions/cards/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards/" + i12,schemaPath:"#/definitions/cards/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards",schemaPath:"#/definitions/cards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data96.exclude !== undefined && func0.call(data96, "exclude")){
let data105 = data96.exclude;
if(Array.isArray(data105)){
if(data105.length < 1){
const err215 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude",schemaPath:"#/definitions/exclude/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const len13 = data105.length;
for(let i13=0; i13<len13; i13++){
let data106 = data105[i13];
if(typeof data106 === "string"){
if(!pattern0.test(data106)){
const err216 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude/" + i13,schemaPath:"#/definitions/exclude/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude/" + i13,schemaPath:"#/definitions/exclude/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude",schemaPath:"#/definitions/exclude/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data96.discover !== undefined && func0.call(data96, "discover")){
if(typeof data96.discover !== "boolean"){
const err219 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/discover",schemaPath:"#/definitions/discover/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data96["permission-files"] !== undefined && func0.call(data96, "permission-files")){
if(typeof data96["permission-files"] !== "boolean"){
const err220 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/permission-files",schemaPath:"#/definitions/permission-files/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data96.tools !== undefined && func0.call(data96, "tools")){
let data109 = data96.tools;
if(Array.isArray(data109)){
if(data109.length < 1){
const err221 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const len14 = data109.length;
for(let i14=0; i14<len14; i14++){
let data110 = data109[i14];
if((typeof data110 !== "string") && (!(data110 && typeof data110 == "object" && !Array.isArray(data110)))){
const err222 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: schema16.items.type}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(typeof data110 === "string"){
if(!pattern0.test(data110)){
const err223 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14,schemaPath:"#/definitions/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if((data110.file === undefined) || (!(func0.call(data110, "file")))){
const err224 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key17 of Object.keys(data110)){
if(!(((key17 === "file") || (key17 === "server")) || (key17 === "format"))){
const err225 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data110.file !== undefined && func0.call(data110, "file")){
let data111 = data110.file;
if(typeof data111 === "string"){
if(!pattern0.test(data111)){
const err226 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14+"/file",schemaPath:"#/definitions/tools/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data110.server !== undefined && func0.call(data110, "server")){
let data112 = data110.server;
if(typeof data112 === "string"){
if(!pattern0.test(data112)){
const err228 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14+"/server",schemaPath:"#/definitions/tools/items/properties/server/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data110.format !== undefined && func0.call(data110, "format")){
let data113 = data110.format;
if(typeof data113 === "string"){
if(!pattern0.test(data113)){
const err230 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14+"/format",schemaPath:"#/definitions/tools/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i14+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
}
}
else {
const err232 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data96.traces !== undefined && func0.call(data96, "traces")){
let data114 = data96.traces;
if(Array.isArray(data114)){
if(data114.length < 1){
const err233 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces",schemaPath:"#/definitions/traces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
const len15 = data114.length;
for(let i15=0; i15<len15; i15++){
let data115 = data114[i15];
if((typeof data115 !== "string") && (!(data115 && typeof data115 == "object" && !Array.isArray(data115)))){
const err234 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15,schemaPath:"#/definitions/traces/items/type",keyword:"type",params:{type: schema17.items.type}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(typeof data115 === "string"){
if(!pattern0.test(data115)){
const err235 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15,schemaPath:"#/definitions/traces/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if((data115.file === undefined) || (!(func0.call(data115, "file")))){
const err236 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15,schemaPath:"#/definitions/traces/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
for(const key18 of Object.keys(data115)){
if(!((key18 === "file") || (key18 === "format"))){
const err237 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15,schemaPath:"#/definitions/traces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data115.file !== undefined && func0.call(data115, "file")){
let data116 = data115.file;
if(typeof data116 === "string"){
if(!pattern0.test(data116)){
const err238 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15+"/file",schemaPath:"#/definitions/traces/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15+"/file",schemaPath:"#/definitions/traces/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data115.format !== undefined && func0.call(data115, "format")){
let data117 = data115.format;
if(typeof data117 === "string"){
if(!pattern0.test(data117)){
const err240 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15+"/format",schemaPath:"#/definitions/traces/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i15+"/format",schemaPath:"#/definitions/traces/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
}
}
else {
const err242 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces",schemaPath:"#/definitions/traces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data96.scope !== undefined && func0.call(data96, "scope")){
let data118 = data96.scope;
if(!(((data118 === "auto") || (data118 === "changed")) || (data118 === "all"))){
const err243 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/definitions/scope/enum",keyword:"enum",params:{allowedValues: schema18.enum}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data96["fail-on"] !== undefined && func0.call(data96, "fail-on")){
let data119 = data96["fail-on"];
if(!(((data119 === "fail") || (data119 === "warn")) || (data119 === "never"))){
const err244 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/fail-on",schemaPath:"#/definitions/fail-on/enum",keyword:"enum",params:{allowedValues: schema19.enum}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data96["on-error"] !== undefined && func0.call(data96, "on-error")){
let data120 = data96["on-error"];
if(!((data120 === "fail") || (data120 === "warn"))){
const err245 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-error",schemaPath:"#/definitions/on-error/enum",keyword:"enum",params:{allowedValues: schema20.enum}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data96["on-no-cards"] !== undefined && func0.call(data96, "on-no-cards")){
let data121 = data96["on-no-cards"];
if(!(((data121 === "pass") || (data121 === "warn")) || (data121 === "fail"))){
const err246 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-no-cards",schemaPath:"#/definitions/on-no-cards/enum",keyword:"enum",params:{allowedValues: schema21.enum}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data96["on-no-tools"] !== undefined && func0.call(data96, "on-no-tools")){
let data122 = data96["on-no-tools"];
if(!(((data122 === "pass") || (data122 === "warn")) || (data122 === "fail"))){
const err247 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-no-tools",schemaPath:"#/definitions/on-no-tools/enum",keyword:"enum",params:{allowedValues: schema22.enum}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data96["min-coverage"] !== undefined && func0.call(data96, "min-coverage")){
let data123 = data96["min-coverage"];
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 100 || isNaN(data123)){
const err248 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data123 < 0 || isNaN(data123)){
const err249 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err250 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data96["max-coverage-drop"] !== undefined && func0.call(data96, "max-coverage-drop")){
let data124 = data96["max-coverage-drop"];
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 100 || isNaN(data124)){
const err251 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data124 < 0 || isNaN(data124)){
const err252 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-coverage-drop",schemaPath:"#/definitions/max-coverage-drop/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data96["only-new"] !== undefined && func0.call(data96, "only-new")){
if(typeof data96["only-new"] !== "boolean"){
const err254 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/only-new",schemaPath:"#/definitions/only-new/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data96.widening !== undefined && func0.call(data96, "widening")){
let data126 = data96.widening;
if(!(((data126 === "allow") || (data126 === "warn")) || (data126 === "fail"))){
const err255 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/widening",schemaPath:"#/definitions/widening/enum",keyword:"enum",params:{allowedValues: schema26.enum}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data96["widening-label"] !== undefined && func0.call(data96, "widening-label")){
let data127 = data96["widening-label"];
if(typeof data127 === "string"){
if(!pattern0.test(data127)){
const err256 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/widening-label",schemaPath:"#/definitions/widening-label/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err257 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/widening-label",schemaPath:"#/definitions/widening-label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data96["baseline-file"] !== undefined && func0.call(data96, "baseline-file")){
let data128 = data96["baseline-file"];
if(typeof data128 === "string"){
if(!pattern0.test(data128)){
const err258 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-file",schemaPath:"#/definitions/baseline-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/baseline-file",schemaPath:"#/definitions/baseline-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data96.grace !== undefined && func0.call(data96, "grace")){
let data129 = data96.grace;
if(!((data129 === "on") || (data129 === "off"))){
const err260 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/grace",schemaPath:"#/definitions/grace/enum",keyword:"enum",params:{allowedValues: schema29.enum}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data96.comment !== undefined && func0.call(data96, "comment")){
let data130 = data96.comment;
if(!((((data130 === "auto") || (data130 === "always")) || (data130 === "on-failure")) || (data130 === "never"))){
const err261 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/comment",schemaPath:"#/definitions/comment/enum",keyword:"enum",params:{allowedValues: schema30.enum}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data96.annotations !== undefined && func0.call(data96, "annotations")){
let data131 = data96.annotations;
if(!((((data131 === "auto") || (data131 === "checks")) || (data131 === "commands")) || (data131 === "none"))){
const err262 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/definitions/annotations/enum",keyword:"enum",params:{allowedValues: schema31.enum}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data96["check-name"] !== undefined && func0.call(data96, "check-name")){
let data132 = data96["check-name"];
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err263 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/check-name",schemaPath:"#/definitions/check-name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/check-name",schemaPath:"#/definitions/check-name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data96.summary !== undefined && func0.call(data96, "summary")){
if(typeof data96.summary !== "boolean"){
const err265 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",schemaPath:"#/definitions/summary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data96["report-file"] !== undefined && func0.call(data96, "report-file")){
let data134 = data96["report-file"];
if(typeof data134 === "string"){
if(!pattern0.test(data134)){
const err266 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/report-file",schemaPath:"#/definitions/report-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/report-file",schemaPath:"#/definitions/report-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data96["decisions-file"] !== undefined && func0.call(data96, "decisions-file")){
let data135 = data96["decisions-file"];
if(typeof data135 === "string"){
if(!pattern0.test(data135)){
const err268 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/decisions-file",schemaPath:"#/definitions/decisions-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/decisions-file",schemaPath:"#/definitions/decisions-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data96["attestation-file"] !== undefined && func0.call(data96, "attestation-file")){
let data136 = data96["attestation-file"];
if(typeof data136 === "string"){
if(!pattern0.test(data136)){
const err270 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation-file",schemaPath:"#/definitions/attestation-file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestation-file",schemaPath:"#/definitions/attestation-file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data96["tracking-issue"] !== undefined && func0.call(data96, "tracking-issue")){
if(typeof data96["tracking-issue"] !== "boolean"){
const err272 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/tracking-issue",schemaPath:"#/definitions/tracking-issue/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data96["agent-id"] !== undefined && func0.call(data96, "agent-id")){
let data138 = data96["agent-id"];
if(typeof data138 === "string"){
if(!pattern0.test(data138)){
const err273 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/agent-id",schemaPath:"#/definitions/agent-id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/agent-id",schemaPath:"#/definitions/agent-id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data96["api-url"] !== undefined && func0.call(data96, "api-url")){
let data139 = data96["api-url"];
if(typeof data139 === "string"){
if(!pattern18.test(data139)){
const err275 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-url",schemaPath:"#/definitions/api-url/pattern",keyword:"pattern",params:{pattern: "^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-url",schemaPath:"#/definitions/api-url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data96["api-timeout"] !== undefined && func0.call(data96, "api-timeout")){
let data140 = data96["api-timeout"];
if(!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))){
const err277 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-timeout",schemaPath:"#/definitions/api-timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 > 999999999 || isNaN(data140)){
const err278 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-timeout",schemaPath:"#/definitions/api-timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data140 < 1 || isNaN(data140)){
const err279 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-timeout",schemaPath:"#/definitions/api-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
if(data96["trace-window"] !== undefined && func0.call(data96, "trace-window")){
let data141 = data96["trace-window"];
if(typeof data141 === "string"){
if(!pattern19.test(data141)){
const err280 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-window",schemaPath:"#/definitions/trace-window/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}\\s*[smhd]?$"}};
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
const err281 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-window",schemaPath:"#/definitions/trace-window/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data96["trace-limit"] !== undefined && func0.call(data96, "trace-limit")){
let data142 = data96["trace-limit"];
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
const err282 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-limit",schemaPath:"#/definitions/trace-limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 > 999999999 || isNaN(data142)){
const err283 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-limit",schemaPath:"#/definitions/trace-limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data142 < 1 || isNaN(data142)){
const err284 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-limit",schemaPath:"#/definitions/trace-limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data96["inspect-arguments"] !== undefined && func0.call(data96, "inspect-arguments")){
if(typeof data96["inspect-arguments"] !== "boolean"){
const err285 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/inspect-arguments",schemaPath:"#/definitions/inspect-arguments/type",keyword:"type",params:{type: "boolean"}};
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
const err286 = {instancePath:instancePath+"/environments/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data144 = data.severity;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key19 of Object.keys(data144)){
let data145 = data144[key19];
if(!((((data145 === "error") || (data145 === "warning")) || (data145 === "note")) || (data145 === "off"))){
const err288 = {instancePath:instancePath+"/severity/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.severity.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data146 = data.aliases;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key20 of Object.keys(data146)){
let data147 = data146[key20];
if((typeof data147 !== "string") && (!(Array.isArray(data147)))){
const err290 = {instancePath:instancePath+"/aliases/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/type",keyword:"type",params:{type: schema11.properties.aliases.additionalProperties.type}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(typeof data147 === "string"){
if(!pattern0.test(data147)){
const err291 = {instancePath:instancePath+"/aliases/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(Array.isArray(data147)){
const len16 = data147.length;
for(let i16=0; i16<len16; i16++){
let data148 = data147[i16];
if(typeof data148 === "string"){
if(!pattern0.test(data148)){
const err292 = {instancePath:instancePath+"/aliases/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/aliases/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/aliases/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/aliases/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
}
}
else {
const err294 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data["standard-values"] !== undefined && func0.call(data, "standard-values")){
let data149 = data["standard-values"];
if(Array.isArray(data149)){
const len17 = data149.length;
for(let i17=0; i17<len17; i17++){
let data150 = data149[i17];
if(typeof data150 === "string"){
if(!pattern0.test(data150)){
const err295 = {instancePath:instancePath+"/standard-values/" + i17,schemaPath:"#/properties/standard-values/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/standard-values/" + i17,schemaPath:"#/properties/standard-values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/standard-values",schemaPath:"#/properties/standard-values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ./build/src/settings/entries.js
var entries = __webpack_require__(418);
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
var date = __webpack_require__(8730);
// EXTERNAL MODULE: ./build/src/rules/catalogue.js + 52 modules
var catalogue = __webpack_require__(1205);
// EXTERNAL MODULE: ./build/src/settings/file-patterns.js
var file_patterns = __webpack_require__(3912);
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
var derived = __webpack_require__(1057);
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
