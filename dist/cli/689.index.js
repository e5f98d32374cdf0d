export const id = 689;
export const ids = [689];
export const modules = {

/***/ 4689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  effectiveCommand: () => (/* binding */ effectiveCommand)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/report/sections/effective.js
var effective = __webpack_require__(7676);
// EXTERNAL MODULE: ./build/src/report/surfaces/effective-json.js
var effective_json = __webpack_require__(6311);
// EXTERNAL MODULE: ./build/src/evaluation/evaluate.js
var evaluate = __webpack_require__(21);
// EXTERNAL MODULE: ./build/src/floors/parts.js + 3 modules
var parts = __webpack_require__(650);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(9843);
// EXTERNAL MODULE: ./build/src/report/writing/effective-words.js
var effective_words = __webpack_require__(9882);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(1920);
// EXTERNAL MODULE: ./build/src/report/writing/links.js
var links = __webpack_require__(9154);
// EXTERNAL MODULE: ./build/src/report/surfaces/text.js + 1 modules
var surfaces_text = __webpack_require__(596);
;// CONCATENATED MODULE: ./build/src/report/surfaces/effective-text.js








const NAME_LENGTH = 80;
const WORDS_LENGTH = 160;
const OF_FLOOR = '●';
function renderEffectiveText(agent, options, findings = agent.findings) {
    const paint = (0,colour/* paintOf */.M)(options);
    const all = (0,parts/* effectiveParts */.G)(agent);
    const blocks = [...(0,effective_words/* bySection */.Z5)(all)].flatMap(([section, parts]) => [
        paint.bold((0,effective_words/* sectionTitle */.Gf)(section)),
        ...(0,colour/* columns */.Y)(parts.flatMap(rows)).map((line) => line.startsWith(OF_FLOOR) ? paint.bold(line) : line),
        '',
    ]);
    const denied = (0,effective_words/* notGiven */.rg)(findings);
    const name = (0,writing_escape/* plain */.pj)(JSON.stringify((0,writing_escape/* cut */.Jj)(agent.name, NAME_LENGTH)));
    return [
        `${paint.bold(`What holds for ${name}, and who says so`)}: ${(0,writing_escape/* plain */.pj)((0,effective_words/* filesWords */.Lb)(agent))}`,
        ...(all.some(effective_words/* isOfFloor */.mL)
            ? [
                paint.dim(`${OF_FLOOR} is given by a floor: the agent can add to it, and not take it away`),
            ]
            : []),
        ...((0,evaluate/* governing */.qf)(agent)
            ? []
            : ['no policy governs this agent, so that no tool is held to anything']),
        '',
        ...blocks,
        ...(denied.length > 0
            ? [paint.bold('Asked for and not given'), ...(0,surfaces_text/* findingsText */._g)(denied, paint, 'listed')]
            : []),
    ]
        .join('\n')
        .trimEnd();
}
function rows(part) {
    const { place, sources, section } = part;
    const who = (0,effective_words/* giverWords */.Ps)(part);
    return [
        [
            `${(0,effective_words/* isOfFloor */.mL)(part) ? OF_FLOOR : ' '} ${(0,writing_escape/* plain */.pj)(JSON.stringify((0,writing_escape/* cut */.Jj)(part.subject, NAME_LENGTH)))}`,
            (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(part.words, WORDS_LENGTH)),
            place ? `${who} ${(0,links/* placeText */.Z9)((0,finding/* locate */.x5)(place))}` : who,
        ],
        ...sources.map((source) => [
            '    also',
            source.words === undefined ? '' : (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(source.words, WORDS_LENGTH)),
            `${(0,effective_words/* giverWords */.Ps)({ section, scope: source.scope })} ${(0,links/* placeText */.Z9)((0,finding/* locate */.x5)(source.place))}`,
        ]),
    ];
}

// EXTERNAL MODULE: ./build/src/report/surfaces/json.js
var json = __webpack_require__(1719);
// EXTERNAL MODULE: ./build/src/run/gate-policy/severities.js
var severities = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/src/cli/agent-input.js
var agent_input = __webpack_require__(9432);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/evaluate.js
var cli_evaluate = __webpack_require__(7201);
;// CONCATENATED MODULE: ./build/src/cli/effective.js












const { tools: _, ...OPTIONS } = agent_input/* SUBJECT_OPTIONS */.mL;
const effectiveCommand = {
    usage: 'effective <card|policy> [--card file] [--policy file] [--org file]… [--environment name] [--agent name] [--format text|json|markdown]',
    notes: ['It ends with 0 when it could answer, whatever holds, and with 2 when it could not.'],
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, OPTIONS);
        const format = (0,command/* formatOf */.be)(given);
        const subject = await (0,agent_input/* readSubject */.$e)(given, terminal, (0,command/* nowOf */.Ic)(given));
        const unreadable = subject.agent?.findings.filter((finding) => finding.blocking) ?? [];
        const failures = [...subject.failures, ...unreadable];
        if (!subject.agent || failures.length > 0)
            return (0,cli_evaluate.refuse)([...failures].sort(finding/* compareFindings */.Eg), terminal, format === 'json');
        const denied = (0,effective_words/* notGiven */.rg)((0,severities/* applySeverities */.m)(subject.agent.findings, subject.settings));
        switch (format) {
            case 'json':
                terminal.out((0,writing_escape/* jsonText */.s$)({ ...(0,effective_json/* effectiveAnswer */.IN)(subject.agent), findings: denied.map(json/* findingToJson */.NM) }));
                break;
            case 'markdown':
                terminal.out((0,effective/* renderEffectiveMarkdown */.d)(subject.agent, denied));
                break;
            case 'text':
                terminal.out(renderEffectiveText(subject.agent, { colour: terminal.colour }, denied));
                break;
            default:
                format;
        }
        return 0;
    },
};


/***/ })

};
