export const id = 342;
export const ids = [342];
export const modules = {

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ownPolicy)
/* harmony export */ });
/* unused harmony export stricterDefaults */
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4501);

/**
 * Puts together what an agent itself says (spec 2, 7): the policy sections of its card, its policy file, and the environment, which
 * goes over both. The same section in two places is `two-policies`; both then count, and of two defaults the stricter.
 */
function ownPolicy(card, file, environment) {
    const carried = card?.policy;
    const own = file?.policy;
    const findings = carried && own ? conflicts(carried, own) : [];
    const together = carried && own ? unite(carried, own) : (own ?? carried);
    if (Object.keys(environment).length === 0)
        return { ...(together && { policy: together }), findings };
    const place = together?.place ?? card?.card?.place ?? Object.values(environment)[0].place;
    const base = together ?? { scope: 'agent', capabilities: [], forbidden: [], triggers: [], defaults: {}, place, unified: false };
    return { policy: { ...base, defaults: { ...base.defaults, ...environment } }, findings };
}
function conflicts(carried, own) {
    const sections = [
        ['capabilities', carried.capabilities[0]?.place, own.capabilities[0]?.place],
        ['forbidden rules', carried.forbidden[0]?.place, own.forbidden[0]?.place],
        ['defaults', firstPlace(carried.defaults, ['mode']), firstPlace(own.defaults, ['mode'])],
    ];
    return sections.flatMap(([what, inCard, inFile]) => inCard && inFile
        ? [
            (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)('two-policies', {
                at: inFile,
                on: 'key',
                message: `${what} stand both here and in the card ${JSON.stringify(inCard.document.file)}`,
                help: 'keep them in one of the two files',
                related: [{ at: inCard, on: 'key', message: 'the same section in the card' }],
            }),
        ]
        : []);
}
/** The mode of a unified card is the card's own and no default of a policy. */
function firstPlace(defaults, except) {
    return Object.entries(defaults).find(([key, part]) => part && !except.includes(key))?.[1].place;
}
function unite(carried, own) {
    return {
        ...own,
        capabilities: [...own.capabilities, ...carried.capabilities],
        forbidden: [...own.forbidden, ...carried.forbidden],
        triggers: [...own.triggers, ...carried.triggers],
        defaults: stricterDefaults(own.defaults, carried.defaults),
        unified: carried.unified,
    };
}
const STRICTNESS = {
    unmappedAction: ['deny', 'warn', 'allow'],
    unmappedSeverity: ['critical', 'high', 'medium', 'low'],
    failOpen: [false, true],
    mode: ['enforce', 'nudge', 'warn', 'observe', 'off'],
    graceHours: [],
};
/** Part by part the stricter of two; what only one says is taken from it. */
function stricterDefaults(a, b) {
    const parts = Object.keys(STRICTNESS).flatMap((key) => {
        const [first, second] = [a[key], b[key]];
        const part = first && second ? stricter(key, first, second) : (first ?? second);
        return part ? [[key, part]] : [];
    });
    return Object.fromEntries(parts);
}
function stricter(key, a, b) {
    if (key === 'graceHours')
        return a.value <= b.value ? a : b;
    const order = STRICTNESS[key];
    return order.indexOf(a.value) <= order.indexOf(b.value) ? a : b;
}


/***/ }),

/***/ 8550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ namesFile),
  s: () => (/* binding */ readTools)
});

// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(4266);
// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(128);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(4501);
// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(8054);
;// CONCATENATED MODULE: ./build/src/formats/usage/advice.js
/** How to get the list of a server's tools where a file names only the server; nothing is started by the gate itself. */
const HOW_TO_LIST = 'list the tools of each server with "npx @modelcontextprotocol/inspector --cli <command> --method tools/list > tools.json" and give that file; see docs/tool-lists.md';
/** What can be given, for a file that is nothing of it. */
const WHAT_IS_READ = 'give one name a line, a JSON or YAML list of names, a map of server to names, an MCP tools/list result, a model request, or agent settings; see docs/tool-lists.md';

// EXTERNAL MODULE: ./build/src/document/reader.js
var reader = __webpack_require__(3455);
// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(3309);
// EXTERNAL MODULE: ./build/src/model/tool.js
var model_tool = __webpack_require__(2336);
;// CONCATENATED MODULE: ./build/src/formats/usage/shape.js


/** Cheap looks at nodes for telling formats apart: a list of a million names is asked by every format. */
/** The node of a key, or undefined where there is no map or no such key. */
function field(node, key) {
    return node?.kind === 'map' ? node.entries.get(key)?.node : undefined;
}
/** The text of a scalar that is one. */
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
function isList(node) {
    return node?.kind === 'list';
}
function isMap(node) {
    return node?.kind === 'map';
}
/** Whether a reader stands at a list, also at an empty one. */
function holdsList(reader) {
    return isList((0,document_document/* nodeAt */.oB)(reader.place.document, reader.place.path));
}
/** The entries of `tools`, or of a list that was saved without anything around it. */
function toolNodes(document) {
    const tools = isList(document.root) ? document.root : field(document.root, 'tools');
    return isList(tools) ? tools.items : [];
}
/** The readers of what `toolNodes` gives. */
function toolReaders(document) {
    const top = reader/* Reader */.m.of(document);
    return isList(document.root) ? top.items() : top.get('tools').items();
}
/** What a node is, in words, for "a tool name was expected, but this is …". */
function kindOf(node) {
    if (node.kind === 'list')
        return 'a list';
    if (node.kind === 'map')
        return 'a map';
    if (node.value === null)
        return 'empty';
    return `the ${typeof node.value} ${String(node.value)}`;
}

;// CONCATENATED MODULE: ./build/src/formats/usage/gathering.js




/** UTF-16 code units of a tool name: MCP allows 128 characters, the longest prefix in use adds as many; what is longer is no name. */
const MAX_NAME_LENGTH = 1024;
/** Mistakes and notes of one file that are told: the first hundred say enough. */
const MAX_TOLD = 100;
/** What a reader has found so far: names once each, in the order of the file, and what is to be said about them. */
class Gathering {
    #server;
    #tools = new Map();
    #notes = [];
    #problems = [];
    #complete = true;
    constructor(options) {
        this.#server = options.server;
    }
    /** Takes the name that a node holds; anything but a text is a mistake at its place. */
    add(reader, server) {
        const text = reader.text();
        if (text !== undefined)
            this.addText(text, reader.place, server);
        else
            this.wrong({ at: reader.place, message: noName(reader) });
    }
    /** Takes an entry that is a name itself or has one under `name`. */
    addNamed(entry, server) {
        this.add(entry.isMap ? entry.get('name') : entry, server);
    }
    /** Takes a name with the server that the file itself states for it, if it does. */
    addText(name, place, server) {
        const fault = faultOf(name, 'tool name') ?? (server === undefined ? undefined : faultOf(server, 'server name'));
        if (fault !== undefined)
            this.wrong({ at: place, message: fault });
        else if (name.includes('*'))
            this.wildcard(name, place, server);
        else
            this.#keep(name, place, serverOf(name, server, this.#server));
    }
    /** A pattern where names are expected: it tells that there are tools, and not which. */
    wildcard(pattern, place, server) {
        const of = server === undefined ? '' : ` of the server ${shown(server)}`;
        this.incomplete({
            at: place,
            message: `${shown(pattern)}${of} stands for any number of tools and names none of them`,
            help: HOW_TO_LIST,
        });
    }
    /** More tools exist than the file names, and it says so. */
    incomplete(note) {
        this.open();
        if (this.#notes.length < MAX_TOLD)
            this.#notes.push(note);
    }
    /** More tools can exist than the file names, as always in this format: nothing to warn about. */
    open() {
        this.#complete = false;
    }
    wrong(problem) {
        if (this.#problems.length < MAX_TOLD)
            this.#problems.push(problem);
    }
    result() {
        return { tools: [...this.#tools.values()], complete: this.#complete, notes: this.#notes, problems: this.#problems };
    }
    #keep(name, place, server) {
        const key = server === undefined ? name : `${server}\n${name}`;
        if (!this.#tools.has(key))
            this.#tools.set(key, { name, place, ...(server !== undefined && { server }) });
    }
}
/** A name that already carries its server keeps it: the one the user states, when it has the prefix of any; the file's, when it has that of the same. */
function serverOf(name, own, stated) {
    if (own !== undefined)
        return name.startsWith((0,model_tool/* canonicalName */.Ew)('', own)) ? undefined : own;
    return name.startsWith('mcp__') ? undefined : stated;
}
/** Control and format characters, halves of characters, line and paragraph separators: nobody sees them, so no name may hide behind them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
function faultOf(name, what) {
    if (name === '')
        return `the ${what} is empty`;
    if (name.length > MAX_NAME_LENGTH)
        return `the ${what} ${shown(name)} has ${name.length} characters; at most ${MAX_NAME_LENGTH} are read`;
    if (UNSEEN.test(name))
        return `the ${what} ${shown(name)} has a control character or another that cannot be seen`;
    if (name.trim() !== name)
        return `the ${what} ${shown(name)} begins or ends with white space`;
    return undefined;
}
function noName(reader) {
    const node = (0,document_document/* nodeAt */.oB)(reader.place.document, reader.place.path);
    return node === undefined ? 'the name of the tool is missing' : `a tool name was expected, but this is ${kindOf(node)}`;
}
/** A text of the user in double quotes: cut where it is very long, with everything that cannot be seen written out. */
function shown(text) {
    const cut = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (char) => `\\u${char.codePointAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/src/formats/usage/anthropic.js




/** A request to Anthropic's Messages API: own and built-in tools, tool sets, and MCP servers in both of their forms; or its `tools` alone. */
const ANTHROPIC = {
    id: 'anthropic',
    title: 'Anthropic request',
    recognise: (document) => toolNodes(document).some(isAnthropicTool) || hasServers(document),
    declared(document, options) {
        const gathering = new Gathering(options);
        const sets = new Set();
        for (const tool of toolReaders(document)) {
            const type = tool.get('type').text() ?? '';
            if (!TOOLSET.test(type)) {
                gathering.addNamed(tool);
                continue;
            }
            const server = tool.get('mcp_server_name').text();
            if (server !== undefined)
                sets.add(server);
            addToolset(gathering, tool, server);
        }
        if (isMap(document.root))
            for (const server of reader/* Reader */.m.of(document).get('mcp_servers').items())
                addServer(gathering, server, sets);
        return gathering.result();
    },
};
/** `mcp_toolset`, `agent_toolset_20260401`: one entry for a whole set of tools. */
const TOOLSET = /toolset/;
/** `bash_20250124`: built-in tools carry the day of their version. */
const VERSIONED = /_\d{8}$/;
function isAnthropicTool(tool) {
    if (field(tool, 'input_schema') !== undefined)
        return true;
    const type = textOf(field(tool, 'type'));
    return type !== undefined && (VERSIONED.test(type) || TOOLSET.test(type));
}
function hasServers({ root }) {
    const servers = field(root, 'mcp_servers');
    return isList(servers) && servers.items.length > 0 && servers.items.every(isMap);
}
/** A set gives all its tools, or, with `default_config.enabled: false`, those that `configs` enables (a map by name, or a list). */
function addToolset(gathering, set, server) {
    const configs = set.get('configs');
    for (const [name, config] of configs.entries()) {
        if (isOn(set, config))
            gathering.addText(name, config.place, server);
    }
    for (const config of configs.items())
        if (isOn(set, config))
            gathering.add(config.get('name'), server);
    if (set.get('default_config').get('enabled').boolean() === false)
        return;
    const what = server === undefined ? `tool set ${shown(set.get('type').text() ?? '')}` : `MCP server ${shown(server)}`;
    gathering.incomplete({
        at: set.place,
        message: `the ${what} is given with all its tools, and they are not named`,
        help: 'set "default_config": {"enabled": false} and enable tools by name under "configs", or give a tool list of its own beside this file',
    });
}
function isOn(set, config) {
    return config.get('enabled').boolean() ?? set.get('default_config').get('enabled').boolean() ?? true;
}
/** The older form: the servers' own entries say what is allowed. An entry that a set refers to is only an address. */
function addServer(gathering, server, sets) {
    const name = server.get('name').text();
    if (name === undefined) {
        gathering.wrong({ at: server.get('name').place, message: 'an MCP server without "name"' });
        return;
    }
    const configuration = server.get('tool_configuration');
    if (configuration.get('enabled').boolean() === false || (sets.has(name) && !configuration.exists))
        return;
    const allowed = configuration.get('allowed_tools');
    for (const tool of allowed.items())
        gathering.add(tool, name);
    if (!holdsList(allowed)) {
        gathering.incomplete({
            at: server.place,
            message: `the MCP server ${shown(name)} is given without the names of its tools, so all of them can be called`,
            help: `name them in "tool_configuration.allowed_tools", or ${HOW_TO_LIST}`,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/formats/usage/bedrock.js



/** A request to Amazon Bedrock's Converse API, or its `toolConfig` alone. */
const BEDROCK = {
    id: 'bedrock',
    title: 'Bedrock Converse request',
    recognise(document) {
        const tools = field(configOf(document), 'tools');
        return isList(tools) && tools.items.some((tool) => isMap(field(tool, 'toolSpec')));
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = reader/* Reader */.m.of(document);
        for (const tool of (top.has('toolConfig') ? top.get('toolConfig') : top).get('tools').items()) {
            // A cache point stands in the list of tools and is none.
            if (tool.has('cachePoint'))
                continue;
            gathering.add(tool.get(tool.has('systemTool') ? 'systemTool' : 'toolSpec').get('name'));
        }
        return gathering.result();
    },
};
function configOf({ root }) {
    return field(root, 'toolConfig') ?? root;
}

// EXTERNAL MODULE: ./build/src/pattern/match.js
var match = __webpack_require__(8394);
;// CONCATENATED MODULE: ./build/src/formats/usage/claude-rules.js



/** `Bash(*)` means the same as `Bash`. */
function ruleOf(text) {
    const bracket = text.indexOf('(');
    if (bracket === -1)
        return { name: text.trim(), limited: false };
    return { name: text.slice(0, bracket).trim(), limited: text.slice(bracket).trim() !== '(*)' };
}
/** The rules of a text such as `Read, Bash(git add:*) mcp__github__get_issue`: commas and white space part them, outside of brackets. */
function splitRules(text) {
    const rules = [];
    let depth = 0;
    let rule = '';
    for (const char of text) {
        if (char === '(')
            depth += 1;
        else if (char === ')')
            depth = Math.max(0, depth - 1);
        if (depth > 0 || !/[,\s]/.test(char))
            rule += char;
        else {
            rules.push(rule);
            rule = '';
        }
    }
    return [...rules, rule].filter((each) => each !== '');
}
/** Patterns of a file that take names away. Real files have a few; past the limit the rest take nothing, so that a tool too many is judged and never one too few. */
const MAX_DENY_PATTERNS = 200;
/** What rules take away. A rule with limits leaves the tool; so does one with `?`, whose meaning is not documented. */
function deniedBy(rules) {
    const names = rules.map(ruleOf).flatMap(({ name, limited }) => (limited || name.includes('?') ? [] : [name]));
    const exact = new Set(names);
    const patterns = [...exact]
        .filter((name) => name.includes('*'))
        .slice(0, MAX_DENY_PATTERNS)
        .map((name) => (0,match/* compilePattern */.Eb)(name));
    return (name) => exact.has(name) || exact.has(serverRuleOf(name)) || patterns.some((pattern) => pattern.matches(name));
}
/** The rule for the whole server of a tool: the client ends the name of the server at the first `__`. */
function serverRuleOf(name) {
    const end = name.startsWith('mcp__') ? name.indexOf('__', 'mcp__'.length) : -1;
    return end === -1 ? name : name.slice(0, end);
}
/** The server of a rule that names one and no tool of it. */
function claude_rules_serverOf(name) {
    return /^mcp__((?:(?!__).)+)$/su.exec(name)?.[1];
}
/** Takes the tool of a rule, unless it is denied. */
function addRule(gathering, text, place, denied) {
    const { name } = ruleOf(text);
    if (name.length < text.trim().length && !text.trim().endsWith(')')) {
        gathering.wrong({
            at: place,
            message: `the rule for ${shown(name)} has a bracket that is not closed at its end`,
            help: 'write Tool or Tool(what it may be called with)',
        });
        return;
    }
    if (denied(name))
        return;
    const server = claude_rules_serverOf(name);
    // A pattern that a deny pattern covers as a text is covered with all its names: only its stars can meet the other's.
    if (server === undefined)
        gathering.addText(name, place);
    else if (!denied(`${name}__*`)) {
        gathering.incomplete({
            at: place,
            message: `${shown(name)} means every tool of the server ${shown(server)} and names none of them`,
            help: HOW_TO_LIST,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/formats/usage/claude-agent.js




/**
 * The front matter of a Claude agent (`tools`, minus `disallowedTools`) or of a skill or command (`allowed-tools`).
 * A skill's list is never complete: it says what needs no question, and takes nothing away.
 */
const CLAUDE_AGENT = {
    id: 'claude-agent',
    title: 'agent or skill front matter',
    recognise: ({ form }) => form === 'front-matter',
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = reader/* Reader */.m.of(document);
        const denied = deniedBy(rulesOf(top.get('disallowedTools')).map(({ text }) => text));
        const given = LISTS.map((key) => top.get(key)).filter(isGiven);
        for (const list of given)
            addList(gathering, list, denied);
        if (given.length === 0)
            gathering.wrong(inheritsAll(top));
        if (isGiven(top.get('allowed-tools')))
            gathering.open();
        return gathering.result();
    },
};
const LISTS = ['tools', 'allowed-tools'];
/** What is said of an agent that has every tool there is. */
function inheritsAll(top) {
    const at = top.get('tools').place;
    const message = 'the front matter names no tools, so the agent inherits every tool there is';
    return { at, message, help: 'write the tools that it may call under "tools:"; see docs/tool-lists.md' };
}
/** Absent, empty and `*` say the same: everything. */
function isGiven(list) {
    if (holdsList(list))
        return !list.items().some((item) => item.text()?.trim() === '*');
    const text = list.text()?.trim();
    return text === undefined ? list.isMap || list.number() !== undefined || list.boolean() !== undefined : text !== '' && text !== '*';
}
function addList(gathering, list, denied) {
    if (!holdsList(list) && list.text() === undefined) {
        gathering.wrong({ at: list.place, message: 'expected the names of tools, parted by commas or as a list' });
    }
    for (const item of list.items())
        if (item.text() === undefined || item.text() === '')
            gathering.add(item);
    for (const { text, place } of rulesOf(list))
        addRule(gathering, text, place, denied);
}
/** The rules of a list or of a text, each with the node that names it. */
function rulesOf(list) {
    const texts = list.text() === undefined ? list.texts() : [{ value: list.text() ?? '', place: list.place }];
    return texts.flatMap(({ value, place }) => splitRules(value).map((text) => ({ text, place })));
}

;// CONCATENATED MODULE: ./build/src/formats/usage/claude-settings.js




/**
 * Settings of Claude Code (`.claude/settings.json`): what `permissions` allows or lets the agent ask for, minus what it denies.
 * Never complete, since built-in tools that only read are open to the agent without a rule.
 */
const CLAUDE_SETTINGS = {
    id: 'claude-settings',
    title: 'Claude Code settings',
    recognise({ root }) {
        const permissions = field(root, 'permissions');
        return ['allow', 'ask', 'deny'].some((list) => isList(field(permissions, list)));
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        const permissions = reader/* Reader */.m.of(document).get('permissions');
        const denied = deniedBy(permissions
            .get('deny')
            .texts()
            .map((rule) => rule.value));
        // Asking is a way to the call: the agent has the tool.
        for (const list of ['allow', 'ask']) {
            for (const rule of permissions.get(list).items()) {
                const text = rule.text();
                if (text === undefined)
                    gathering.add(rule);
                else
                    addRule(gathering, text, rule.place, denied);
            }
        }
        gathering.open();
        const mode = permissions.get('defaultMode');
        if (mode.text() === 'bypassPermissions') {
            gathering.incomplete({
                at: mode.place,
                message: 'the mode "bypassPermissions" opens every tool to the agent, also those without a rule',
                help: 'choose another mode, or give a list of all tools of the agent',
            });
        }
        return gathering.result();
    },
};

;// CONCATENATED MODULE: ./build/src/formats/usage/copilot-agent.js





/**
 * The front matter of a Copilot agent (`.github/agents/*.agent.md`): `tools` chooses among all tools, `server/tool` one of a server,
 * and `server/*` those that `mcp-servers` names for that server, if it does.
 */
const COPILOT_AGENT = {
    id: 'copilot-agent',
    title: 'Copilot agent front matter',
    recognise: (document) => document.form === 'front-matter' && (SIGNS.some((key) => field(document.root, key) !== undefined) || namesServerTool(document)),
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = reader/* Reader */.m.of(document);
        const tools = top.get('tools');
        const entries = entriesOf(tools);
        if ((!holdsList(tools) && entries.length === 0) || entries.some(({ text }) => text === '*'))
            gathering.wrong(inheritsAll(top));
        else
            for (const entry of entries)
                addEntry(gathering, entry, top.get('mcp-servers'));
        for (const item of tools.items())
            if (item.text() === undefined)
                gathering.add(item);
        return gathering.result();
    },
};
/** Keys that no other front matter with tools has. */
const SIGNS = ['mcp-servers', 'target', 'infer', 'handoffs'];
const SERVER_TOOL = /^([^/()]+)\/(.+)$/s;
function namesServerTool({ root }) {
    const tools = field(root, 'tools');
    const texts = isList(tools) ? tools.items.map(textOf) : splitRules(textOf(tools) ?? '');
    return texts.some((text) => text !== undefined && SERVER_TOOL.test(text));
}
/** The entries of a list, or of a text with commas. */
function entriesOf(tools) {
    const text = tools.text();
    if (text === undefined)
        return tools.items().flatMap((item) => (item.text() === undefined ? [] : [{ text: item.text().trim(), place: item.place }]));
    return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [{ text: part.trim(), place: tools.place }]));
}
function addEntry(gathering, { text, place }, servers) {
    const parts = SERVER_TOOL.exec(text);
    if (parts === null) {
        gathering.addText(text, place);
        return;
    }
    const server = parts[1];
    const named = servers.get(server).get('tools').texts();
    if (parts[2] !== '*' || named.length === 0)
        gathering.addText(parts[2], place, server);
    else
        for (const name of named)
            gathering.addText(name.value, name.place, server);
}

;// CONCATENATED MODULE: ./build/src/formats/usage/copilot-mcp.js




/** The MCP configuration of Copilot's agents: the one that names tools beside its servers (`mcpServers.<server>.tools`, `["*"]` for all). */
const COPILOT_MCP = {
    id: 'copilot-mcp',
    title: 'Copilot MCP configuration',
    recognise({ root }) {
        const servers = field(root, 'mcpServers');
        return isMap(servers) && [...servers.entries.values()].some(({ node }) => field(node, 'tools') !== undefined);
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const [name, server] of reader/* Reader */.m.of(document).get('mcpServers').entries()) {
            const tools = server.get('tools');
            if (tools.text() !== undefined)
                gathering.add(tools, name);
            else if (holdsList(tools))
                for (const tool of tools.items())
                    gathering.add(tool, name);
            else
                gathering.incomplete({
                    at: tools.place,
                    message: `the server ${shown(name)} has no list "tools", so all its tools can be called`,
                    help: `name them under "tools", or ${HOW_TO_LIST}`,
                });
        }
        return gathering.result();
    },
};

;// CONCATENATED MODULE: ./build/src/formats/usage/gemini.js



/** A request to Gemini or Vertex AI: declared functions, and built-in tools by their keys; or its `tools` alone. */
const GEMINI = {
    id: 'gemini',
    title: 'Gemini request',
    recognise: (document) => toolNodes(document).some(isGeminiTool),
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const tool of toolReaders(document)) {
            if (!tool.isMap)
                gathering.wrong({ at: tool.place, message: 'a tool of a Gemini request is a map such as {"functionDeclarations": […]}' });
            for (const [key, value] of tool.entries())
                addKey(gathering, key, value);
        }
        return gathering.result();
    },
};
const FUNCTIONS = ['functionDeclarations', 'function_declarations'];
const SERVERS = ['mcpServers', 'mcp_servers'];
const BUILT_IN = [
    ...['googleSearch', 'google_search', 'googleSearchRetrieval', 'google_search_retrieval', 'enterpriseWebSearch', 'enterprise_web_search'],
    ...['codeExecution', 'code_execution', 'urlContext', 'url_context', 'googleMaps', 'google_maps'],
    ...['computerUse', 'computer_use', 'fileSearch', 'file_search', 'retrieval'],
];
function isGeminiTool(tool) {
    return (isMap(tool) &&
        !tool.entries.has('name') &&
        !tool.entries.has('type') &&
        [...FUNCTIONS, ...BUILT_IN].some((key) => tool.entries.has(key)));
}
function addKey(gathering, key, value) {
    if (FUNCTIONS.includes(key)) {
        for (const each of value.items())
            gathering.add(each.get('name'));
    }
    else if (SERVERS.includes(key)) {
        gathering.incomplete({
            at: value.place,
            on: 'key',
            message: 'MCP servers are given without the names of their tools, so all of them can be called',
            help: HOW_TO_LIST,
        });
    }
    else
        gathering.addText(key, value.place);
}

;// CONCATENATED MODULE: ./build/src/formats/usage/lines.js



/** Cuts a text into its lines without comments and blank ones; a `#` begins a comment at the start of a line or after white space. */
function lineNodes(text) {
    const items = [];
    for (let start = 0; start <= text.length;) {
        const newline = text.indexOf('\n', start);
        const stop = newline === -1 ? text.length : newline;
        const line = withoutComment(text.slice(start, stop));
        const value = line.trim();
        const at = start + (line.length - line.trimStart().length);
        if (value !== '')
            items.push({ kind: 'scalar', start: at, end: at + value.length, value });
        start = stop + 1;
    }
    return { kind: 'list', start: 0, end: text.length, items };
}
/** The part of a line before its comment. */
function withoutComment(line) {
    const at = line.search(/(?:^|\s)#/);
    return at === -1 ? line : line.slice(0, at);
}
/** Plain text: one name a line. */
const LINES = {
    id: 'lines',
    title: 'plain list of names',
    recognise: (document) => document.form === 'lines',
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const line of reader/* Reader */.m.of(document).items()) {
            const text = line.text() ?? '';
            const fault = lines_faultOf(text);
            if (fault === undefined)
                gathering.add(line);
            else
                gathering.wrong({
                    at: line.place,
                    message: `line ${lineOf(line)} ${fault}: ${shown(text)}`,
                    help: 'write one name a line, and what it is for behind a #',
                });
        }
        return gathering.result();
    },
};
function lineOf(line) {
    const { document, path } = line.place;
    const node = document.root.kind === 'list' ? document.root.items[Number(path[0])] : undefined;
    return (0,document_document/* positionAt */.t$)(document, node?.start ?? 0).line;
}
function lines_faultOf(text) {
    if (/\s/u.test(text))
        return 'has white space inside the name';
    if (text.includes(','))
        return 'has a comma, which no name has';
    if (/^["'`]|["'`]$/.test(text))
        return 'has quotes around the name';
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/usage/mcp-tools.js



/**
 * The answer of an MCP server to `tools/list` (MCP 2025-11-25): a JSON-RPC message or the bare result, or several pages of either as a list
 * or one after another. A dump that holds the server's own name, or an `initialize` answer before the list, gives the server.
 */
const MCP_TOOLS = {
    id: 'mcp',
    title: 'MCP tools/list',
    recognise({ root }) {
        if (isList(root))
            return (root.items.length > 0 && root.items.every(isMessage) && root.items.some((page) => isAnswer(page) || isList(field(page, 'tools'))));
        return isAnswer(root) || isBareResult(root);
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = reader/* Reader */.m.of(document);
        let own;
        let cursor;
        for (const page of isList(document.root) ? top.items() : [top]) {
            own = serverInfo(page) ?? own;
            if (page.get('error').isMap) {
                gathering.wrong({
                    at: page.get('error').place,
                    message: 'the server answered with an error instead of a list',
                    help: 'call tools/list again and save its result',
                });
            }
            const result = page.get('result').has('tools') ? page.get('result') : page;
            if (!result.has('tools'))
                continue;
            // What the user states is the key of the client's configuration, which is what names are made of; a server's name for itself is second best.
            for (const tool of result.get('tools').items())
                gathering.add(tool.get('name'), options.server ?? own);
            cursor = result.get('nextCursor');
        }
        if (cursor?.text()) {
            gathering.incomplete({
                at: cursor.place,
                on: 'key',
                message: 'the last page has a "nextCursor", so the server has more tools than are listed',
                help: 'fetch the remaining pages with that cursor and put them behind this one',
            });
        }
        return gathering.result();
    },
};
function serverInfo(page) {
    const places = [page.get('metadata'), page.get('result'), page];
    return places.map((place) => place.get('serverInfo').get('name').text()).find((name) => name !== undefined && name.trim() !== '');
}
function isMessage(node) {
    return isMap(node) && (node.entries.has('jsonrpc') || isAnswer(node) || isList(field(node, 'tools')));
}
/** A JSON-RPC answer to tools/list, or a refusal of it. */
function isAnswer(node) {
    if (isList(field(field(node, 'result'), 'tools')))
        return true;
    return field(node, 'jsonrpc') !== undefined && isMap(field(node, 'error'));
}
/** A list of tools with what only MCP puts beside or inside them. */
function isBareResult(node) {
    const tools = field(node, 'tools');
    if (!isList(tools))
        return false;
    const fromServer = textOf(field(node, 'nextCursor')) !== undefined || field(field(node, 'metadata'), 'serverInfo') !== undefined;
    return tools.items.some((tool) => field(tool, 'inputSchema') !== undefined) || (fromServer && tools.items.every(isMap));
}

;// CONCATENATED MODULE: ./build/src/formats/usage/mcpb.js




/** The manifest of an MCP bundle (`.mcpb`, once `.dxt`): the bundle's name is the server. */
const MCPB = {
    id: 'mcpb',
    title: 'MCPB manifest',
    recognise({ root }) {
        return (field(root, 'manifest_version') ?? field(root, 'dxt_version')) !== undefined && isMap(field(root, 'server'));
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = reader/* Reader */.m.of(document);
        const server = options.server ?? top.get('name').text();
        for (const tool of top.get('tools').items())
            gathering.addNamed(tool, server);
        if (top.get('tools_generated').boolean() === true) {
            gathering.incomplete({
                at: top.get('tools_generated').place,
                on: 'key',
                message: '"tools_generated" says that the server makes more tools when it runs',
                help: HOW_TO_LIST,
            });
        }
        return gathering.result();
    },
};

;// CONCATENATED MODULE: ./build/src/formats/usage/names.js



/** A JSON or YAML list of names or of `{name}`, alone or under `tools`. */
const NAMES = {
    id: 'names',
    title: 'list of names',
    recognise: (document) => document.form !== 'lines' && (isList(document.root) || isList(field(document.root, 'tools'))),
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const entry of toolReaders(document))
            gathering.addNamed(entry);
        const other = otherList(document);
        if (other !== undefined) {
            gathering.wrong({
                at: reader/* Reader */.m.of(document).get(other).place,
                on: 'key',
                message: `the list ${JSON.stringify(other)} stands beside "tools", so that "tools" may be a server or the whole list`,
                help: 'write only servers with their names, or only the list "tools"',
            });
        }
        return gathering.result();
    },
};
/** Lists that a server's own answer has beside its tools. */
const BESIDE_TOOLS = ['prompts', 'resources', 'resourceTemplates', 'resource_templates'];
/** The first other key of a map of lists: it could be a map of servers of which one is called "tools". */
function otherList({ root }) {
    if (!isMap(root) || ![...root.entries.values()].every(({ node }) => isList(node)))
        return undefined;
    return [...root.entries.keys()].find((key) => key !== 'tools' && !BESIDE_TOOLS.includes(key));
}

;// CONCATENATED MODULE: ./build/src/formats/usage/openai.js




/** A request to OpenAI: Chat Completions with `tools` or the older `functions`, Responses with functions, built-in tools and MCP servers; or its `tools` alone. */
const OPENAI = {
    id: 'openai',
    title: 'OpenAI request',
    recognise: (document) => isRequest(document) || hasFunctions(document.root),
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const tool of toolReaders(document))
            addTool(gathering, tool);
        if (hasFunctions(document.root))
            for (const each of reader/* Reader */.m.of(document).get('functions').items())
                gathering.add(each.get('name'));
        return gathering.result();
    },
};
/** Built-in tools of the Responses API, by the beginnings of their types; some end in a day. */
const openai_BUILT_IN = /^(?:apply_patch|code_interpreter|computer|file_search|image_generation|local_shell|namespace|shell|tool_search|web_search)/;
function isOpenAiTool(tool) {
    if (isMap(field(tool, 'function')) || isMap(field(tool, 'custom')))
        return true;
    const type = textOf(field(tool, 'type')) ?? '';
    if (type === 'function' || type === 'custom')
        return field(tool, 'name') !== undefined;
    return type === 'mcp' ? field(tool, 'server_label') !== undefined : openai_BUILT_IN.test(type);
}
/** Under `tools` a type says enough, so that built-in tools of tomorrow are read too. */
function hasBareType(tool) {
    return textOf(field(tool, 'type')) !== undefined && field(tool, 'name') === undefined;
}
/** A list without `tools` around it can be anything whose entries have a type, messages and events above all: each entry has to be a tool. */
function isRequest(document) {
    const tools = toolNodes(document);
    if (isList(document.root))
        return tools.length > 0 && tools.every(isOpenAiTool);
    return tools.some((tool) => isOpenAiTool(tool) || hasBareType(tool));
}
function hasFunctions(root) {
    const functions = field(root, 'functions');
    return isList(functions) && functions.items.length > 0 && functions.items.every((each) => field(each, 'name') !== undefined);
}
function addTool(gathering, tool) {
    const type = tool.get('type').text();
    if (tool.get('function').isMap)
        gathering.add(tool.get('function').get('name'));
    else if (tool.get('custom').isMap)
        gathering.add(tool.get('custom').get('name'));
    else if (type === 'mcp')
        openai_addServer(gathering, tool);
    else if (tool.get('tools').exists)
        for (const nested of tool.get('tools').items())
            addTool(gathering, nested);
    // A built-in tool has no name but its type.
    else if (!tool.has('name') && type !== undefined && type !== 'function' && type !== 'custom')
        gathering.add(tool.get('type'));
    else
        gathering.addNamed(tool);
}
function openai_addServer(gathering, tool) {
    const server = tool.get('server_label').text();
    if (server === undefined) {
        gathering.wrong({ at: tool.get('server_label').place, message: 'an MCP server without "server_label"' });
        return;
    }
    const allowed = tool.get('allowed_tools');
    const names = allowed.isMap ? allowed.get('tool_names') : allowed;
    for (const name of names.items())
        gathering.add(name, server);
    // A filter such as read_only names nothing; an empty list does: no tool.
    if (!holdsList(names)) {
        gathering.incomplete({
            at: tool.place,
            message: `the MCP server ${shown(server)} is given without the names of its tools, so all of them can be called`,
            help: `name them in "allowed_tools", or ${HOW_TO_LIST}`,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/formats/usage/server-map.js



/** Keys that hold lists in settings of agents: taken as servers they would give every name a wrong prefix. */
const NO_SERVERS = [
    'allowed_tools',
    'allowedTools',
    'disallowed_tools',
    'disallowedTools',
    'names',
    'prompts',
    'resources',
    'servers',
    'skills',
    'tool_names',
    'toolNames',
];
/** A map of server to names or `{name}`. */
const SERVER_MAP = {
    id: 'server-map',
    title: 'names by server',
    recognise({ form, root }) {
        return form !== 'front-matter' && isMap(root) && root.entries.size > 0 && [...root.entries.values()].every(({ node }) => isList(node));
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const [server, names] of reader/* Reader */.m.of(document).entries()) {
            if (NO_SERVERS.includes(server)) {
                gathering.wrong({
                    at: names.place,
                    on: 'key',
                    message: `${JSON.stringify(server)} is a key of settings, not the name of a server`,
                    help: 'put the names under "tools", or under the name of their server',
                });
                continue;
            }
            for (const entry of names.items())
                gathering.addNamed(entry, server);
        }
        return gathering.result();
    },
};

;// CONCATENATED MODULE: ./build/src/formats/usage/formats.js













/** Every format in the order in which it is asked: what has marks of its own first, the plain shapes that nearly anything fits last. */
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
    SERVER_MAP,
];

// EXTERNAL MODULE: ./build/src/document/json.js
var json = __webpack_require__(7302);
// EXTERNAL MODULE: ./build/src/document/load.js
var load = __webpack_require__(3220);
;// CONCATENATED MODULE: ./build/src/formats/usage/front-matter.js
/**
 * The YAML between the two `---` of a Markdown file, blanked so that every offset is one of the whole file; undefined where a text does not
 * begin with `---` or no second one follows.
 */
function frontMatterOf(text) {
    const opening = /^---[ \t]*\r?\n/.exec(text);
    if (opening === null)
        return undefined;
    const closing = /^---[ \t]*\r?$/m.exec(text.slice(opening[0].length));
    if (closing === null)
        return undefined;
    return `   ${text.slice(3, opening[0].length + closing.index)}`;
}
/** Keys that say which tools an agent has, or whose file it is. */
const TELLING = ['tools', 'allowed-tools', 'disallowedTools', 'mcp-servers', 'target', 'infer', 'handoffs'];
/** The same front matter with every other key blanked, for a file whose prose is no YAML; offsets stay. */
function frontMatterWithout(front) {
    let kept = false;
    return front
        .split('\n')
        .map((line) => {
        const key = /^["']?([A-Za-z][\w-]*)["']?[ \t]*:/.exec(line)?.[1];
        if (key !== undefined)
            kept = TELLING.includes(key);
        return kept ? line : line.replace(/[^\r]/g, ' ');
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/formats/usage/value-limit.js
/**
 * Values that are read from one tool list. Sixteen megabytes of ordinary tools hold half as many; sixteen of `[],` would hold
 * so many that their tree fits in no memory.
 */
const MAX_VALUES = 1_000_000;
const [NEWLINE, QUOTE, COMMA, BACKSLASH, BRACKET, BRACE] = [0x0a, 0x22, 0x2c, 0x5c, 0x5b, 0x7b];
/** The complaint about a text with too many values: counted by commas and brackets outside of strings in JSON, by lines too and everywhere else. */
function tooManyValues(text, json) {
    let values = 0;
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (json && char === QUOTE)
            at = endOfString(text, at);
        else if (char === COMMA || char === BRACKET || char === BRACE || (!json && char === NEWLINE)) {
            values += 1;
            if (values > MAX_VALUES)
                return problemAt(at);
        }
    }
    return undefined;
}
function problemAt(offset) {
    const message = `the file has more than ${MAX_VALUES.toLocaleString('en-US')} values; a tool list has at most that many`;
    return {
        rule: 'file-too-large',
        message,
        help: 'split the file, or take out what does not belong in it',
        start: offset,
        end: offset + 1,
    };
}
/** The offset of the quote that closes the string opened at `start`, or the end of the text. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (char === BACKSLASH)
            at += 1;
        else if (char === QUOTE)
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/src/formats/usage/json-forms.js


/** JSON documents in one file: a page of tools/list holds dozens of tools, and a document that is one tool is still a list of ten thousand. */
const MAX_DOCUMENTS = 10_000;
/** Whether another document follows the first one: pages of a list, each as the answer came, in one file. */
function isSequence(text) {
    const first = endOfValue(text, text.search(/[[{]/));
    return first !== undefined && /^[\s\x1e]*[[{]/.test(text.slice(first, first + 1024));
}
/** Reads JSON documents one after another, a line each or not, as the items of one list; undefined where something else stands between them. */
function readSequence(text) {
    const items = [];
    for (let at = nextValue(text, 0); at < text.length;) {
        const end = endOfValue(text, at);
        if (end === undefined)
            return undefined;
        if (items.length === MAX_DOCUMENTS)
            return { problems: [tooMany(at, end)] };
        const parsed = (0,json/* readJson */.V)(text.slice(at, end));
        if ('problems' in parsed) {
            return {
                problems: parsed.problems.map((problem) => ({
                    ...problem,
                    start: problem.start + at,
                    end: problem.end + at,
                    ...(problem.related && { related: { ...problem.related, start: problem.related.start + at, end: problem.related.end + at } }),
                })),
            };
        }
        items.push(moved(parsed.root, at));
        at = nextValue(text, end);
    }
    return { root: { kind: 'list', start: 0, end: text.length, items } };
}
function tooMany(start, end) {
    const message = `more than ${MAX_DOCUMENTS.toLocaleString('en-US')} JSON documents one after another`;
    return { rule: 'parse-error', message, help: 'put the tools into one list', start, end };
}
/** White space, and the record separator of RFC 7464. */
function nextValue(text, from) {
    let at = from;
    while (at < text.length && /[\s\x1e]/.test(text[at]))
        at += 1;
    return at;
}
/** The offset behind the list or map that begins at `start`; undefined when none does, or it never ends. */
function endOfValue(text, start) {
    let depth = 0;
    for (let at = start; at >= 0 && at < text.length; at += 1) {
        const char = text[at];
        if (char === '"')
            at = endOfString(text, at);
        else if (char === '[' || char === '{')
            depth += 1;
        else if (char === ']' || char === '}')
            depth -= 1;
        if (depth === 0)
            return at === start ? undefined : at + 1;
    }
    return undefined;
}
/** The same tree for a text that begins `by` further on. */
function moved(node, by) {
    const at = { start: node.start + by, end: node.end + by };
    if (node.kind === 'scalar')
        return { ...node, ...at };
    if (node.kind === 'list')
        return { kind: 'list', ...at, items: node.items.map((item) => moved(item, by)) };
    const entries = new Map();
    for (const [key, entry] of node.entries)
        entries.set(key, { keyStart: entry.keyStart + by, keyEnd: entry.keyEnd + by, node: moved(entry.node, by) });
    return { kind: 'map', ...at, entries };
}
/** JSON with comments and trailing commas (as editors take it) as plain JSON of the same length, so that offsets stay. */
function withoutComments(text) {
    const bare = blanked(text, commentAt);
    return blanked(bare, lastCommaAt);
}
/** A text with the stretches blanked that begin, outside of strings, where `endAt` gives their end. */
function blanked(text, endAt) {
    const pieces = [];
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '"')
            at = endOfString(text, at);
        const end = endAt(text, at);
        if (end === undefined)
            continue;
        pieces.push(text.slice(from, at), text.slice(at, end).replace(/[^\r\n]/g, ' '));
        from = end;
        at = end - 1;
    }
    return pieces.join('') + text.slice(from);
}
function commentAt(text, at) {
    const block = text.startsWith('/*', at);
    if (!block && !text.startsWith('//', at))
        return undefined;
    const end = text.indexOf(block ? '*/' : '\n', at + 2);
    return end === -1 ? text.length : end + (block ? 2 : 0);
}
const CLOSING = /\s*[\]}]/y;
function lastCommaAt(text, at) {
    if (text[at] !== ',')
        return undefined;
    CLOSING.lastIndex = at + 1;
    return CLOSING.test(text) ? at + 1 : undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/usage/forms.js








/**
 * Reads the bytes of a tool list: UTF-8, at most 16 MiB (spec 2). The form is told by content; the name of the file settles only what the
 * content leaves open: `.json` is held to JSON, and `.txt` holds plain lines unless it is JSON, since YAML takes nearly any text for its own.
 */
async function openToolList(file, bytes, as) {
    const text = forms_textOf(bytes);
    if (text === undefined) {
        // Too large or not UTF-8: the loader knows how to say it.
        const loaded = await (0,load/* loadDocument */.Az)(file, bytes, limits/* MAX_TOOL_LIST_BYTES */.l_, 'json');
        return loaded.kind === 'broken' ? loaded : { kind: 'broken', text: '', problems: [] };
    }
    const found = await findForm(file, text, as);
    if ('problems' in found)
        return { kind: 'broken', text, problems: found.problems };
    return { kind: 'document', document: documentOf(file, text, found.form, found.root), complaints: found.complaints ?? [] };
}
function forms_textOf(bytes) {
    if (bytes.length > limits/* MAX_TOOL_LIST_BYTES */.l_)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function documentOf(file, text, form, root) {
    const syntax = form.startsWith('json') ? 'json' : 'yaml';
    // Readers look at nodes; the plain value of a long list is made only for those who ask.
    return {
        file,
        syntax,
        text,
        form,
        root,
        get value() {
            return (0,document_document/* plainValueOf */.Xj)(root);
        },
    };
}
async function findForm(file, text, as) {
    if (as === 'lines')
        return linesForm(text);
    const named = /\.(json|txt|ya?ml)$/i.exec(file)?.[1]?.toLowerCase();
    const front = named === undefined ? frontMatterOf(text) : undefined;
    if (front !== undefined)
        return readFrontMatter(front);
    if (/^\s*[[{]/.test(text) || named === 'json')
        return readBrackets(text, named, as);
    if (named === 'txt' && as === 'any')
        return linesForm(text);
    return as === 'structure' || looksLikeYaml(text) ? readYamlForm(text) : linesForm(text);
}
/** A text that begins like JSON: JSON, several documents of it, YAML in flow style, or JSON with comments. */
async function readBrackets(text, named, as) {
    const many = tooManyValues(text, true);
    if (many !== undefined)
        return { problems: [many] };
    const strict = (0,json/* readJson */.V)(text);
    if ('root' in strict)
        return { form: 'json', root: strict.root };
    if (isSequence(text)) {
        const sequence = readSequence(text);
        if (sequence !== undefined)
            return 'root' in sequence ? { form: 'json-sequence', root: sequence.root } : sequence;
    }
    if (named === 'txt' && as === 'any')
        return linesForm(text);
    if (named !== 'json') {
        const yaml = await readYamlForm(text);
        if ('root' in yaml)
            return yaml;
    }
    const lenient = (0,json/* readJson */.V)(withoutComments(text));
    return 'root' in lenient ? { form: 'json-with-comments', root: lenient.root, complaints: strict.problems } : strict;
}
function linesForm(text) {
    const many = tooManyValues(text, false);
    return many === undefined ? { form: 'lines', root: lineNodes(text) } : { problems: [many] };
}
async function readYamlForm(text) {
    const many = tooManyValues(text, false);
    if (many !== undefined)
        return { problems: [many] };
    const parsed = await readYaml(text);
    return 'root' in parsed ? { form: 'yaml', root: parsed.root } : parsed;
}
async function readFrontMatter(front) {
    // It is a configuration file with a text below, and held to what those are held to.
    if (front.length > limits/* MAX_CARD_BYTES */.Al) {
        const message = `the front matter has ${front.length.toLocaleString('en-US')} characters; at most ${limits/* MAX_CARD_BYTES */.Al.toLocaleString('en-US')} are read`;
        return {
            problems: [{ rule: 'file-too-large', message, help: 'put what is not a key of the agent below the second ---', start: 0, end: 3 }],
        };
    }
    const parsed = await readYaml(front);
    if ('root' in parsed)
        return { form: 'front-matter', root: parsed.root };
    // Descriptions with a bare ": " are common there and break YAML; what the tools are can be read all the same.
    const rest = await readYaml(frontMatterWithout(front));
    return 'root' in rest && rest.root.kind === 'map' ? { form: 'front-matter', root: rest.root } : parsed;
}
/** The YAML reader is fetched only when a YAML file comes, since it is the largest part of the start-up time. */
async function readYaml(text) {
    return (await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(455)]).then(__webpack_require__.bind(__webpack_require__, 4455))).readYaml(text);
}
/**
 * Whether a text is YAML with a list or a map in it: its first line with content says so, by a dash, a key with its colon, or a sign that no
 * name begins with. `mcp:github/get_issue` is a name, since no white space follows the colon.
 */
function looksLikeYaml(text) {
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const stop = newline === -1 ? text.length : newline;
        const line = withoutComment(text.slice(start, stop)).trim();
        if (line !== '')
            return /^(?:-(?:\s|$)|---|%|[&!?|>])|:(?:\s|$)/.test(line);
        start = stop + 1;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/formats/usage/not-tool-lists.js



/** Tells files that people take for tool lists and that name none; undefined for everything else. */
function refusalOf({ root, form }) {
    if (form === 'lines' || form === 'front-matter' || !isMap(root))
        return undefined;
    return serversOnly(root) ?? registryEntry(root) ?? agentCard(root);
}
/** Keys under which clients list their MCP servers. */
const SERVER_KEYS = [['mcpServers'], ['servers'], ['mcp', 'servers'], ['context_servers']];
/** `.mcp.json`, `claude_desktop_config.json`, `.vscode/mcp.json` and their like. Only names of servers are shown, since the rest holds secrets. */
function serversOnly(root) {
    for (const path of SERVER_KEYS) {
        const servers = path.reduce((node, key) => field(node, String(key)), root);
        if (!isMap(servers) || field(root, 'tools') !== undefined)
            continue;
        const nodes = [...servers.entries.values()].map(({ node }) => node);
        if (!nodes.every(isMap) || nodes.some((node) => field(node, 'tools') !== undefined))
            continue;
        const names = [...servers.entries.keys()];
        const some = names.slice(0, 3).map(shown).join(', ');
        const list = names.length > 3 ? `${some} and ${names.length - 3} more` : some;
        return { path, message: `the file names MCP servers only${list && ` (${list})`}, not the tools that they have`, help: HOW_TO_LIST };
    }
    return undefined;
}
/** `server.json` of the MCP registry: how to start a server, or where it is. */
function registryEntry(root) {
    const key = ['packages', 'remotes'].find((each) => isList(field(root, each)));
    if (key === undefined || field(root, 'name') === undefined || field(root, 'tools') !== undefined)
        return undefined;
    return {
        path: [key],
        message: 'the file is an entry of the MCP registry: it says how to start the server, not which tools it has',
        help: HOW_TO_LIST,
    };
}
/** The agent card of A2A. */
function agentCard(root) {
    const skills = field(root, 'skills');
    if (!isList(skills) || field(root, 'tools') !== undefined || !skills.items.every((skill) => field(skill, 'id') !== undefined))
        return undefined;
    const help = 'give the list of the tools that the agent calls to do what its skills say; see docs/tool-lists.md';
    return {
        path: ['skills'],
        message: 'the file is an A2A agent card: its skills say what others can ask the agent for, and are no tools',
        help,
    };
}

;// CONCATENATED MODULE: ./build/src/formats/usage/read.js








/** Reads the bytes of a declared tool list (spec 8). A list that yields no tool is an error, so that an empty file never passes for a clean one. Never throws on any input. */
async function readToolList(file, bytes, options = {}) {
    const wanted = FORMATS.find(({ id }) => id === options.format);
    if (options.format !== undefined && wanted === undefined) {
        return failed(unknownFormat(file, options.format));
    }
    const opened = await openToolList(file, bytes, wanted === undefined ? 'any' : wanted === LINES ? 'lines' : 'structure');
    if (opened.kind === 'broken')
        return failed(...(0,finding/* findingsOfBroken */.Bv)(file, opened.text, opened.problems));
    const { document } = opened;
    const format = document.form === 'json-with-comments' ? undefined : formatOf(document, wanted);
    if (format !== undefined)
        return declaredBy(format, document, options);
    const refusal = refusalOf(document);
    if (refusal !== undefined)
        return failed((0,finding/* findingAt */.dz)('tool-list', { at: { document, path: refusal.path }, on: 'key', message: refusal.message, help: refusal.help }));
    if (opened.complaints.length > 0)
        return failed(...(0,finding/* findingsOfBroken */.Bv)(file, document.text, opened.complaints));
    return failed((0,finding/* findingAt */.dz)('tool-list', { at: { document, path: [] }, ...unknown(document, wanted) }));
}
function formatOf(document, wanted) {
    if (document.form === 'lines' && wanted === undefined && /\.(md|markdown)$/i.test(document.file))
        return undefined;
    return (wanted === undefined ? FORMATS : [wanted]).find((format) => format.recognise(document));
}
function declaredBy(format, document, options) {
    const { tools, complete, notes, problems } = format.declared(document, options);
    const findings = [
        ...problems.map((problem) => (0,finding/* findingAt */.dz)('tool-list', problem)),
        ...notes.map((note) => (0,finding/* findingAt */.dz)('incomplete-tool-list', note)),
    ];
    if (problems.length > 0)
        return failed(...findings);
    if (tools.length === 0) {
        const help = `name at least one tool; to name those of MCP servers, ${HOW_TO_LIST}`;
        return failed((0,finding/* findingAt */.dz)('tool-list', { at: { document, path: [] }, message: `the file yields no tool (it was read as: ${format.title})`, help }), ...findings);
    }
    return { kind: 'list', format: { id: format.id, title: format.title }, tools, complete, findings };
}
function unknown(document, wanted) {
    if (document.form === 'lines')
        return { message: 'a Markdown file without front matter names no tools', help: WHAT_IS_READ };
    if (wanted === undefined)
        return { message: 'the file is not a tool list of a known format', help: WHAT_IS_READ };
    const other = FORMATS.find((format) => format.recognise(document));
    const message = `the file does not look like the format "${wanted.id}" (${wanted.title}) that is asked for`;
    return {
        message,
        help: other ? `it looks like "${other.id}" (${other.title}); leave the format out to have it told by content` : WHAT_IS_READ,
    };
}
function unknownFormat(file, format) {
    const ids = FORMATS.map(({ id }) => id);
    const near = (0,nearest/* nearest */.pA)(format, ids);
    const message = `the format of the tool list is ${shown(format)}; expected one of ${ids.join(', ')}${near ? `; did you mean "${near}"?` : ''}`;
    return (0,finding/* findingIn */.jl)('tool-list', file, message, { help: 'leave the format out to have it told by content' });
}
function failed(...findings) {
    return { kind: 'failed', findings };
}

// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(1173);
// EXTERNAL MODULE: ./build/src/agents/patterns.js
var patterns = __webpack_require__(7854);
;// CONCATENATED MODULE: ./build/src/agents/tools.js







/**
 * Reads the items of a list of tools (spec 8): an existing file, or a glob that finds files, is read; what looks like a file and does
 * not exist is an error; everything else is a name.
 */
async function readTools(items, tree, aliases) {
    const findings = [];
    const files = [];
    const tools = [];
    const sources = [];
    let complete = true;
    let named = 0;
    for (const item of items) {
        const found = await filesOf(item.text, tree);
        if (found.length === 0) {
            if (inputs/* LIST_FILE */.or.test(item.text)) {
                findings.push((0,finding/* findingIn */.jl)('tool-list', item.text, `the tool list ${JSON.stringify(item.text)} does not exist`, {
                    help: 'check the path; it is taken from the root of the repository',
                }));
            }
            else if ((0,patterns/* isFileGlob */.vZ)(item.text)) {
                findings.push((0,finding/* findingIn */.jl)('tool-list', '', `${JSON.stringify(item.text)} finds no file, and is no name of a tool`, {
                    help: 'write the names of the tools, or a pattern that finds their lists',
                }));
            }
            else {
                tools.push((0,model_tool/* toolOf */.wS)({ name: item.text, ...(item.server && { server: item.server }) }, aliases));
                named += 1;
            }
            continue;
        }
        for (const file of found) {
            files.push(file);
            const read = await tree.read(file, limits/* MAX_TOOL_LIST_BYTES */.l_);
            if (read.kind !== 'bytes') {
                findings.push((0,finding/* findingIn */.jl)('tool-list', file, `the tool list cannot be read: ${readProblem(read)}`));
                continue;
            }
            const result = await readToolList(file, read.bytes, {
                ...(item.server && { server: item.server }),
                ...(item.format && { format: item.format }),
            });
            findings.push(...result.findings);
            if (result.kind === 'failed')
                continue;
            complete &&= result.complete;
            tools.push(...result.tools.map((tool) => (0,model_tool/* toolOf */.wS)(tool, aliases)));
            sources.push(`${file} (${result.format.title}, ${result.tools.length} ${result.tools.length === 1 ? 'tool' : 'tools'})`);
        }
    }
    if (named > 0)
        sources.push(`${named} ${named === 1 ? 'name' : 'names'} given directly`);
    const list = tools.length > 0 ? { tools: (0,model_tool/* mergeTools */.cq)(tools), sources, complete } : undefined;
    return { ...(list && { list }), files, findings };
}
/** Whether an item of a list of tools names a file, or finds it as a glob, wherever the file is. */
function namesFile({ text }, file) {
    const wanted = text.replace(/^\.\//, '');
    return wanted === file || ((0,patterns/* isFileGlob */.vZ)(text) && (0,patterns/* globFiles */.CJ)(wanted, [file]).length > 0);
}
async function filesOf(text, tree) {
    const file = text.replace(/^\.\//, '');
    const read = await tree.read(file, 0);
    if (read.kind !== 'absent')
        return [file];
    return (0,patterns/* isFileGlob */.vZ)(text) && /[/.]/.test(text) ? (0,patterns/* globFiles */.CJ)(file, await tree.list()) : [];
}
function readProblem(read) {
    switch (read.kind) {
        case 'absent':
            return 'it does not exist';
        case 'too-large':
            return `it has ${(0,digits/* digits */.v)(read.bytes)} bytes; at most ${(0,digits/* digits */.v)(limits/* MAX_TOOL_LIST_BYTES */.l_)} are read`;
        case 'refused':
            return read.reason;
        default:
            return read;
    }
}


/***/ })

};
