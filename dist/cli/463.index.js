export const id = 463;
export const ids = [463,213];
export const modules = {

/***/ 83297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ printAnswer)
/* harmony export */ });
/* harmony import */ var _report_surfaces_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68520);
/* harmony import */ var _report_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76447);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84274);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79311);




function printAnswer({ report, settings, response, renderText }, given, terminal, format) {
    switch (format) {
        case 'json':
            terminal.out((0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(response));
            for (const { severity, message, rule } of report.findings.filter(isAboutFiles))
                terminal.err(`${severity}: ${message} [${rule}]`);
            break;
        case 'markdown': {
            const result = { agents: [report], ...(given.has('now') && { now: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .nowOf */ .Ic)(given) }) };
            terminal.out((0,_report_surfaces_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .B)((0,_local_report_js__WEBPACK_IMPORTED_MODULE_3__/* .localReport */ .Q)(result, settings, terminal)));
            break;
        }
        case 'text':
            terminal.out(renderText());
            break;
        default:
            format;
    }
    if (report.verdict === 'fail' || report.verdict === 'error')
        return 1;
    return given.has('strict') && report.verdict === 'warn' ? 1 : 0;
}
function isAboutFiles({ severity, tool }) {
    return severity !== 'note' && tool === undefined;
}


/***/ }),

/***/ 13463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decisionsCommand: () => (/* binding */ decisionsCommand)
});

// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(64869);
// EXTERNAL MODULE: ./build/src/model/decision-row.js
var decision_row = __webpack_require__(81801);
// EXTERNAL MODULE: ./build/src/pattern/match.js
var match = __webpack_require__(64782);
;// CONCATENATED MODULE: ./build/src/report/decision-log/timestamp.js
const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,12})?(?:[Zz]|[+-]\d{2}:\d{2})$/;
const MAX_SECONDS = 253_402_300_799;
function timestampOf(value) {
    if (typeof value === 'string' && RFC_3339.test(value))
        return Number.isNaN(Date.parse(value)) ? undefined : value;
    const isDigits = typeof value === 'string' && /^\d{1,12}(?:\.\d{1,9})?$/.test(value);
    const seconds = isDigits ? Number(value) : value;
    if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= MAX_SECONDS))
        return undefined;
    return new Date(Math.round(seconds * 1000)).toISOString();
}
function millisecondsOf(timestamp) {
    return Date.parse(timestamp);
}

;// CONCATENATED MODULE: ./build/src/report/decision-log/select-rows.js



function rowSelector(conditions) {
    const { effect, search, after, since, until } = conditions;
    const actor = conditions.actor === undefined ? undefined : (0,match/* compilePattern */.Eb)(conditions.actor);
    const resource = conditions.resource === undefined ? undefined : (0,match/* compilePattern */.Eb)(conditions.resource);
    const needle = search?.toLowerCase();
    const isTimed = after !== undefined || since !== undefined || until !== undefined;
    return (row) => {
        if (effect !== undefined && row.effect !== effect)
            return false;
        if (actor && !matches(actor, row.actor, 'agent:'))
            return false;
        if (resource && !matches(resource, row.resource, 'tool:'))
            return false;
        if (isTimed && !isWithin(row, conditions))
            return false;
        return needle === undefined || contains(row, needle);
    };
}
function matches(pattern, name, prefix) {
    if (pattern.matches(name))
        return true;
    if (name.startsWith(prefix))
        return pattern.matches(name.slice(prefix.length));
    return !name.includes(':') && pattern.matches(prefix + name);
}
function isWithin({ timestamp }, { after, since, until }) {
    if (timestamp === null)
        return false;
    const time = millisecondsOf(timestamp);
    return ((after === undefined || time > after) &&
        (since === undefined || time >= since) &&
        (until === undefined || time < until));
}
function contains(row, needle) {
    return decision_row/* DECISION_COLUMNS */.TG.some((column) => {
        const value = row[column];
        return value !== null && String(value).toLowerCase().includes(needle);
    });
}

// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(76447);
;// CONCATENATED MODULE: ./build/src/report/decision-log/csv-cell.js

const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;
function csvCell(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return String(value);
    const text = (0,writing_escape/* exactText */.ns)(FORMULA.test(value) ? `'${value}` : value);
    return text === '' || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function fromCsvCell({ text, isQuoted }) {
    if (text === '' && !isQuoted)
        return null;
    const value = (0,writing_escape/* fromExactText */.Rn)(text);
    return GUARDED.test(value) ? value.slice(1) : value;
}

;// CONCATENATED MODULE: ./build/src/report/surfaces/decisions/csv-rows.js


function csvRows() {
    return {
        start: () => [`${decision_row/* DECISION_COLUMNS */.TG.join()}\r`],
        row: (row) => [`${decision_row/* DECISION_COLUMNS */.TG.map((column) => csvCell(row[column])).join()}\r`],
        end: () => [],
    };
}

;// CONCATENATED MODULE: ./build/src/report/surfaces/decisions/json-rows.js

function jsonRows() {
    let held;
    return {
        start: () => ['['],
        row: (row) => {
            const lines = held === undefined ? [] : [`${held},`];
            held = (0,writing_escape/* jsonLine */.rF)(row);
            return lines;
        },
        end: () => [...(held === undefined ? [] : [held]), ']'],
    };
}
function ndjsonRows() {
    return { start: () => [], row: (row) => [(0,writing_escape/* jsonLine */.rF)(row)], end: () => [] };
}

;// CONCATENATED MODULE: ./build/src/report/surfaces/decisions/sql-rows.js


const COLUMNS = decision_row/* DECISION_COLUMNS */.TG.map((column) => `"${column}"`);
function sqlRows() {
    const types = decision_row/* DECISION_COLUMNS */.TG.map((column, index) => `  ${COLUMNS[index]} ${column === 'call_index' ? 'INTEGER' : 'TEXT'}`);
    return {
        start: () => ['BEGIN;', `CREATE TABLE IF NOT EXISTS "decisions" (\n${types.join(',\n')}\n);`],
        row: (row) => {
            const values = decision_row/* DECISION_COLUMNS */.TG.map((column) => literal(row[column]));
            return [`INSERT INTO "decisions" (${COLUMNS.join(', ')}) VALUES (${values.join(', ')});`];
        },
        end: () => ['COMMIT;'],
    };
}
function literal(value) {
    if (value === null)
        return 'NULL';
    return typeof value === 'number' ? String(value) : `'${(0,writing_escape/* exactText */.ns)(value).replaceAll("'", "''")}'`;
}

// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(10046);
// EXTERNAL MODULE: ./build/src/report/writing/words.js
var writing_words = __webpack_require__(62815);
;// CONCATENATED MODULE: ./build/src/report/surfaces/decisions/summary.js




const WORDS = { allow: 'allowed', deny: 'denied', audit: 'audited' };
function decisionsSummary({ rows, counts, last, untimed, }) {
    const listed = decision_row/* DECISION_EFFECTS */.s6.reduce((sum, effect) => sum + counts[effect], 0);
    const parts = decision_row/* DECISION_EFFECTS */.s6.filter((effect) => counts[effect] > 0).map((effect) => `${(0,digits/* digits */.v)(counts[effect])} ${WORDS[effect]}`);
    const of = listed === rows ? '' : ` of ${(0,digits/* digits */.v)(rows)} in the log`;
    return [
        `${(0,writing_words/* counted */.hS)(listed, ['decision', 'decisions'])}${of}${listed === 0 ? '' : `: ${(0,writing_words/* joined */.oR)(parts)}`}`,
        ...(last ? [windowSentence(last)] : []),
        ...(untimed > 0
            ? [
                `${(0,writing_words/* counted */.hS)(untimed, ['row', 'rows'])} without a time ${untimed === 1 ? 'is' : 'are'} not listed`,
            ]
            : []),
    ];
}
function windowSentence({ span, newest }) {
    return newest === undefined
        ? `the last ${span} cannot be listed, because no row of the log has a time`
        : `the last ${span} before ${(0,writing_escape/* plain */.pj)(newest)}, the time of the newest row`;
}

// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(57884);
;// CONCATENATED MODULE: ./build/src/report/surfaces/decisions/table-rows.js


const MAX_VALUE = 400;
const SAMPLE = 200;
const GAP = 2;
const MIN_WIDTH = 6;
const MIN_TABLE = 60;
const HEADS = ['TIME', 'EFFECT', 'ACTOR', 'ACTION', 'RESOURCE', 'POLICY'];
const EFFECT_COLUMN = 1;
const FIRST_FLEXIBLE = 2;
const COLOURS = { allow: 'pass', deny: 'fail', audit: 'warn' };
function tableRows(options) {
    const paint = (0,colour/* paintOf */.M)(options);
    const width = Math.max(MIN_TABLE, options.width);
    let sample = [];
    let widths;
    let isCut = false;
    const shown = (value) => {
        const text = (0,writing_escape/* cut */.Jj)(value, MAX_VALUE);
        isCut ||= text !== value;
        return (0,writing_escape/* plain */.pj)(text);
    };
    const tableRow = (row) => ({
        effect: row.effect,
        cells: [
            shown(row.timestamp ?? '-'),
            row.effect,
            shown(row.actor),
            shown(row.action),
            shown(row.resource),
            row.policy_id === null ? '(default)' : shown(row.policy_id),
        ],
        note: [row.limit, row.reason]
            .filter((text) => text !== null && text !== '')
            .map((text) => shown(text ?? ''))
            .join(' – '),
    });
    const flush = () => {
        widths = fitted([HEADS, ...sample.map(({ cells }) => cells)], width);
        const head = linesOf(HEADS, widths).map((line) => paint.bold(line));
        const lines = sample.flatMap((row) => rowLines(row, widths ?? [], width, paint));
        sample = [];
        return [...head, ...lines];
    };
    return {
        start: () => [],
        row: (row) => {
            if (widths !== undefined)
                return rowLines(tableRow(row), widths, width, paint);
            sample.push(tableRow(row));
            return sample.length < SAMPLE ? [] : flush();
        },
        end: () => [
            ...(sample.length > 0 ? flush() : []),
            ...(isCut
                ? [
                    '',
                    'Values that end in "… (… more characters)" are cut. --format json shows them whole.',
                ]
                : []),
        ],
    };
}
function fitted(rows, width) {
    const widths = HEADS.map((_, index) => rows.reduce((most, cells) => Math.max(most, [...(cells[index] ?? '')].length), 0));
    const room = width - GAP * (widths.length - 1);
    for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over -= 1) {
        const flexible = widths.slice(FIRST_FLEXIBLE);
        const widest = flexible.reduce((most, one) => Math.max(most, one), 0);
        if (widest <= MIN_WIDTH)
            break;
        widths[FIRST_FLEXIBLE + flexible.indexOf(widest)] = widest - 1;
    }
    return widths;
}
function rowLines(row, widths, width, paint) {
    const [first = '', ...more] = linesOf(row.cells, widths);
    const start = (widths[0] ?? 0) + GAP;
    const end = start + row.effect.length;
    const isWhole = row.effect.length <= (widths[EFFECT_COLUMN] ?? 0);
    const painted = isWhole
        ? first.slice(0, start) + paint.verdict(COLOURS[row.effect], row.effect) + first.slice(end)
        : first;
    const indent = ' '.repeat(GAP);
    const notes = row.note === '' ? [] : wrapped(row.note, width - GAP);
    return [painted, ...more, ...notes.map((line) => paint.dim(indent + line))];
}
function linesOf(cells, widths) {
    const parts = cells.map((cell, index) => wrapped(cell, widths[index] ?? 1));
    const height = parts.reduce((most, lines) => Math.max(most, lines.length), 1);
    return Array.from({ length: height }, (_, at) => parts
        .map((lines, index) => {
        const line = lines[at] ?? '';
        return line + ' '.repeat(Math.max(0, (widths[index] ?? 0) - [...line].length));
    })
        .join(' '.repeat(GAP))
        .trimEnd());
}
function wrapped(text, width) {
    const points = [...text];
    const lines = [];
    for (let at = 0; at < points.length; at += width)
        lines.push(points.slice(at, at + width).join(''));
    return lines;
}

;// CONCATENATED MODULE: ./build/src/report/surfaces/decisions/verification.js



const MAX_FOUND = 100;
function renderVerification(file, result) {
    const name = (0,writing_escape/* plain */.pj)(file);
    if (result.problemCount === 0)
        return [
            `${name}: ${(0,writing_words/* counted */.hS)(result.rows, ['decision', 'decisions'])}, and the chain is intact`,
            `final hash: ${result.finalHash}`,
            'Compare it with the final hash in the job summary: whoever can write the file can also compute a new chain.',
        ].join('\n');
    const more = result.problemCount - result.problems.length;
    return [
        ...result.problems.flatMap((problem) => problemLines(name, problem)),
        ...(more > 0 ? [`and ${(0,digits/* digits */.v)(more)} more`] : []),
        `${name}: ${(0,writing_words/* counted */.hS)(result.problemCount, writing_words/* PROBLEMS */.D3)}; the log is not intact`,
    ].join('\n');
}
function problemLines(file, problem) {
    const { line, message, expected, found, help } = problem;
    return [
        `${file}:${line}: line ${line} ${(0,writing_escape/* plain */.pj)(message)}`,
        ...(expected === undefined ? [] : [`  expected ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(expected, MAX_FOUND))}`]),
        ...(found === undefined ? [] : [`  found    ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(found, MAX_FOUND))}`]),
        `  ${(0,writing_escape/* plain */.pj)(help)}`,
    ];
}
function verificationToJson(file, result) {
    return {
        verdict: result.problemCount === 0 ? 'pass' : 'fail',
        file,
        rows: result.rows,
        counts: result.counts,
        final_hash: result.finalHash ?? null,
        problem_count: result.problemCount,
        problems: result.problems.map(({ line, message, expected, found, help }) => ({
            line,
            message: `line ${line} ${message}`,
            expected: expected ?? null,
            found: found ?? null,
            help,
        })),
    };
}

// EXTERNAL MODULE: ./build/src/run/records.js + 2 modules
var records = __webpack_require__(50510);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(71875);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(84274);
// EXTERNAL MODULE: ./build/src/adapters/process/system-error.js
var system_error = __webpack_require__(8891);
;// CONCATENATED MODULE: ./build/src/report/decision-log/log-lines.js
const MAX_ROW_SIZE = 16 * 1024 * 1024;
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
async function* fileLines(chunks) {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let held = [];
    let size = 0;
    let line = 0;
    const take = (rest) => {
        line += 1;
        const total = size + rest.length;
        const bytes = held.length === 0 ? rest : Buffer.concat([...held, rest]);
        held = [];
        size = 0;
        if (total > MAX_ROW_SIZE)
            return { line, problem: 'is longer than 16 MiB' };
        return decoded(decoder, bytes, line);
    };
    for await (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(NEWLINE); end !== -1; start = end + 1, end = chunk.indexOf(NEWLINE, start))
            yield take(chunk.subarray(start, end));
        const rest = chunk.subarray(start);
        size += rest.length;
        if (size <= MAX_ROW_SIZE)
            held.push(Uint8Array.from(rest));
        else
            held = [];
    }
    if (size > 0)
        yield take(new Uint8Array(0));
}
function decoded(decoder, bytes, line) {
    const isMarked = line === 1 && BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);
    const start = isMarked ? BYTE_ORDER_MARK.length : 0;
    const end = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
    try {
        return { line, text: decoder.decode(bytes.subarray(start, end)) };
    }
    catch {
        return { line, problem: 'is not UTF-8' };
    }
}

;// CONCATENATED MODULE: ./build/src/report/decision-log/array-items.js

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const array_items_NEWLINE = 0x0a;
class ArrayItems {
    #state = 'list';
    #line = 1;
    #start = 1;
    #parts = [];
    #size = 0;
    #depth = 0;
    #isString = false;
    #isEscaped = false;
    #fault;
    get fault() {
        return this.#fault;
    }
    *push(text) {
        let from = 0;
        for (let at = 0; at < text.length && this.#fault === undefined; at += 1) {
            const unit = text.charCodeAt(at);
            if (unit === array_items_NEWLINE)
                this.#line += 1;
            if (this.#state !== 'inside') {
                this.#between(text.charAt(at));
                if (this.#isInside())
                    from = at;
            }
            else if (this.#ends(unit)) {
                this.#parts.push(text.slice(from, at + 1));
                this.#state = 'after';
                yield { line: this.#start, text: this.#parts.join('') };
            }
        }
        if (this.#isInside())
            this.#hold(text.slice(from));
    }
    end() {
        if (this.#state !== 'over')
            this.#fail('ends inside the list');
    }
    #isInside() {
        return this.#state === 'inside';
    }
    #between(char) {
        if (/[ \t\r\n]/.test(char))
            return;
        if (this.#state === 'list' && (char === '[' || char === '\ufeff')) {
            if (char === '[')
                this.#state = 'first';
        }
        else if ((this.#state === 'first' || this.#state === 'entry') && char === '{')
            this.#open();
        else if ((this.#state === 'first' || this.#state === 'after') && char === ']')
            this.#state = 'over';
        else if (this.#state === 'after' && char === ',')
            this.#state = 'entry';
        else
            this.#fail(`has ${JSON.stringify(char)} where ${EXPECTED[this.#state]} is expected`);
    }
    #open() {
        this.#state = 'inside';
        this.#start = this.#line;
        this.#parts = [];
        this.#size = 0;
        this.#depth = 1;
        this.#isString = false;
        this.#isEscaped = false;
    }
    #ends(unit) {
        if (this.#isEscaped)
            this.#isEscaped = false;
        else if (this.#isString) {
            if (unit === BACKSLASH)
                this.#isEscaped = true;
            else if (unit === QUOTE)
                this.#isString = false;
        }
        else if (unit === QUOTE)
            this.#isString = true;
        else if (unit === 0x7b || unit === 0x5b)
            this.#depth += 1;
        else if (unit === 0x7d || unit === 0x5d)
            this.#depth -= 1;
        return this.#depth === 0;
    }
    #hold(part) {
        this.#parts.push(part);
        this.#size += part.length;
        if (this.#size > MAX_ROW_SIZE)
            this.#fail('has a row that is longer than 16 MiB');
    }
    #fail(message) {
        this.#parts = [];
        this.#fault ??= { line: this.#line, message };
    }
}
const EXPECTED = {
    list: '"["',
    first: 'a map or "]"',
    entry: 'a map',
    inside: 'a map',
    after: '"," or "]"',
    over: 'the end of the file',
};

;// CONCATENATED MODULE: ./build/src/report/decision-log/csv-records.js

class CsvRecords {
    #line = 1;
    #start = 1;
    #cells = [];
    #cell = '';
    #size = 0;
    #state = 'start';
    #isAfterReturn = false;
    #fault;
    get fault() {
        return this.#fault;
    }
    *push(text) {
        for (let at = 0; at < text.length && this.#fault === undefined;) {
            const run = this.#runAt(text, at);
            if (run > at) {
                this.#add(text.slice(at, run));
                at = run;
                continue;
            }
            if (this.#read(text.charAt(at)))
                yield this.#take();
            at += 1;
        }
    }
    end() {
        if (this.#fault !== undefined)
            return undefined;
        if (this.#state === 'quoted') {
            this.#fault = { line: this.#start, message: 'has a quotation mark that is never closed' };
            return undefined;
        }
        if (this.#isAfterReturn)
            this.#cell += '\r';
        return this.#cells.length === 0 && this.#state === 'start' ? undefined : this.#take();
    }
    #runAt(text, at) {
        if (this.#state === 'closing' || this.#isAfterReturn)
            return at;
        const run = this.#state === 'quoted' ? QUOTED_RUN : PLAIN_RUN;
        run.lastIndex = at;
        return run.test(text) ? run.lastIndex : at;
    }
    #add(text) {
        if (this.#state === 'start')
            this.#state = 'plain';
        this.#cell += text;
        this.#size += text.length;
        if (this.#size > MAX_ROW_SIZE)
            this.#fail('has a row that is longer than 16 MiB');
    }
    #read(char) {
        if (this.#state === 'quoted') {
            if (char === '"')
                this.#state = 'closing';
            else
                this.#add(char);
            if (char === '\n')
                this.#line += 1;
            return false;
        }
        if (char === '\n')
            return true;
        if (this.#isAfterReturn)
            this.#lateReturn();
        if (char === '\r')
            this.#isAfterReturn = true;
        else if (char === ',')
            this.#close();
        else if (char === '"' && this.#state === 'closing')
            this.#reopen();
        else if (char === '"' && this.#state === 'start')
            this.#state = 'quoted';
        else if (char === '"')
            this.#fail('has a quotation mark inside a cell that does not begin with one');
        else if (this.#state === 'closing')
            this.#fail('has text after a closing quotation mark');
        else
            this.#add(char);
        return false;
    }
    #lateReturn() {
        this.#isAfterReturn = false;
        if (this.#state === 'closing')
            this.#fail('has text after a closing quotation mark');
        else
            this.#add('\r');
    }
    #reopen() {
        this.#state = 'quoted';
        this.#cell += '"';
    }
    #close() {
        this.#cells.push({ text: this.#cell, isQuoted: this.#state === 'closing' });
        this.#cell = '';
        this.#state = 'start';
    }
    #take() {
        this.#close();
        const record = { line: this.#start, cells: this.#cells };
        this.#line += 1;
        this.#start = this.#line;
        this.#cells = [];
        this.#size = 0;
        this.#isAfterReturn = false;
        return record;
    }
    #fail(message) {
        this.#fault ??= { line: this.#line, message };
    }
}
const PLAIN_RUN = /[^",\r\n]+/y;
const QUOTED_RUN = /[^"\n]+/y;

// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(93106);
;// CONCATENATED MODULE: ./build/src/report/decision-log/read-row.js




const SAME_COLUMNS = new Map([
    ['id', 'decision_id'],
    ['created_at', 'timestamp'],
    ['session_id', 'session'],
    ['correlation_id', 'source'],
]);
const UNREAD_COLUMNS = ['idempotency_key', 'idempotency_state'];
const SAME_EFFECTS = new Map([
    ['allowed', 'allow'],
    ['denied', 'deny'],
    ['audited', 'audit'],
]);
const REQUIRED = ['actor', 'action', 'resource', 'effect'];
class RowError extends Error {
    help;
    constructor(message, help) {
        super(message);
        this.help = help;
    }
}
function readRow(record) {
    try {
        return { row: rowOf(valuesOf(record)) };
    }
    catch (error) {
        if (error instanceof RowError)
            return { message: error.message, help: error.help };
        throw error;
    }
}
function columnProblem(name) {
    if (isColumn(name) || SAME_COLUMNS.has(name) || UNREAD_COLUMNS.includes(name))
        return undefined;
    const near = (0,nearest/* nearest */.pA)(name, [...decision_row/* DECISION_COLUMNS */.TG, ...SAME_COLUMNS.keys()]);
    const hint = near === undefined ? '' : `; did you mean ${(0,words/* quoted */.TL)(near)}?`;
    return {
        message: `has the unknown column ${(0,words/* quoted */.TL)(name)}${hint}`,
        help: `rename or remove the column; the known columns are ${decision_row/* DECISION_COLUMNS */.TG.join(', ')}`,
    };
}
function isColumn(name) {
    return decision_row/* DECISION_COLUMNS */.TG.includes(name);
}
function valuesOf(record) {
    const values = new Map();
    const names = new Map();
    for (const [name, value] of Object.entries(record)) {
        const problem = columnProblem(name);
        if (problem)
            throw new RowError(problem.message, problem.help);
        const column = isColumn(name) ? name : SAME_COLUMNS.get(name);
        if (column === undefined || value === null)
            continue;
        const other = names.get(column);
        if (other !== undefined)
            throw new RowError(`has both ${(0,words/* quoted */.TL)(other)} and ${(0,words/* quoted */.TL)(name)}, which have the same meaning`, 'remove one of the two columns');
        names.set(column, name);
        values.set(column, value);
    }
    const missing = REQUIRED.find((column) => !values.has(column));
    if (missing !== undefined)
        throw new RowError(`has no ${(0,words/* quoted */.TL)(missing)}`, `add ${(0,words/* choice */.Yq)([missing])}; every row of a decision log needs it`);
    return values;
}
function rowOf(values) {
    const required = (column) => textOf(column, values.get(column));
    const optional = (column) => values.has(column) ? textOf(column, values.get(column)) : null;
    const policy_id = optional('policy_id');
    return {
        decision_id: optional('decision_id'),
        timestamp: values.has('timestamp') ? timeOf(values.get('timestamp')) : null,
        actor: required('actor'),
        action: required('action'),
        resource: required('resource'),
        effect: effectOf(required('effect')),
        policy_id,
        policy_file: optional('policy_file'),
        policy_version: optional('policy_version'),
        reason: optional('reason'),
        mode: modeOf(optional('mode') ?? (policy_id === null ? 'default' : 'matched')),
        limit: optional('limit'),
        session: optional('session'),
        agent: optional('agent'),
        source: optional('source'),
        call_index: values.has('call_index') ? indexOf(values.get('call_index')) : null,
        previous_hash: optional('previous_hash'),
        hash: optional('hash'),
    };
}
function textOf(column, value) {
    if (typeof value === 'string')
        return value;
    throw new RowError(`has a value under ${(0,words/* quoted */.TL)(column)} that is not a string`, 'write the value as a string in quotation marks');
}
function effectOf(text) {
    const effect = decision_row/* DECISION_EFFECTS */.s6.find((word) => word === text) ?? SAME_EFFECTS.get(text);
    if (effect !== undefined)
        return effect;
    throw new RowError(`has the effect ${(0,words/* quoted */.TL)(text)}; expected ${(0,words/* choice */.Yq)(decision_row/* DECISION_EFFECTS */.s6)}`, 'write one of these effects');
}
function modeOf(text) {
    const mode = decision_row/* DECISION_MODES */.YJ.find((word) => word === text);
    if (mode !== undefined)
        return mode;
    throw new RowError(`has the mode ${(0,words/* quoted */.TL)(text)}; expected ${(0,words/* choice */.Yq)(decision_row/* DECISION_MODES */.YJ)}`, 'write one of these modes');
}
function timeOf(value) {
    const time = timestampOf(value);
    if (time !== undefined)
        return time;
    const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
    throw new RowError(`has the time ${(0,words/* quoted */.TL)(shown)}; expected a time such as 2026-11-21T12:00:00Z, or seconds since 1970`, 'write the time in one of these forms, or leave the time out');
}
function indexOf(value) {
    const index = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    if (typeof index === 'number' && Number.isSafeInteger(index) && index >= 0)
        return index;
    throw new RowError('has a "call_index" that is not a whole number from 0', 'write the position of the call in its source, counted from 0');
}

;// CONCATENATED MODULE: ./build/src/report/decision-log/read-log.js







async function* readDecisionLog(chunks) {
    const { first, rest } = await withFirstByte(chunks);
    switch (first) {
        case undefined:
            yield problem(1, { message: 'is missing: the file is empty', help: NAME_A_LOG });
            return;
        case '{':
            yield* readLines(rest);
            return;
        case '[':
            yield* readList(rest);
            return;
        default:
            yield* readCsv(rest);
    }
}
const NAME_A_LOG = 'name the file that "decisions-file" wrote, or an export of it';
const WRITE_AGAIN = 'export the log again, and do not edit the export';
async function withFirstByte(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    const held = [];
    let first;
    while (first === undefined) {
        const next = await iterator.next();
        if (next.done)
            break;
        held.push(Uint8Array.from(next.value));
        first = firstCharacter(next.value);
    }
    const rest = async function* () {
        yield* held.splice(0);
        for (let next = await iterator.next(); !next.done; next = await iterator.next())
            yield next.value;
    };
    return { first, rest: rest() };
}
function firstCharacter(bytes) {
    const byte = bytes.find((one) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(one));
    return byte === undefined ? undefined : String.fromCharCode(byte);
}
async function* readLines(chunks) {
    for await (const item of fileLines(chunks)) {
        if (item.text === undefined)
            yield problem(item.line, { message: item.problem, help: WRITE_AGAIN });
        else if (item.text.trim() !== '')
            yield entryOf(item.line, item.text);
    }
}
async function* readList(chunks) {
    const items = new ArrayItems();
    const broken = yield* readPieces(chunks, function* (text) {
        for (const { line, text: item } of items.push(text))
            yield entryOf(line, item);
        return items.fault !== undefined;
    });
    if (broken)
        return;
    if (items.fault === undefined)
        items.end();
    if (items.fault !== undefined)
        yield problem(items.fault.line, { message: items.fault.message, help: WRITE_AGAIN });
}
async function* readCsv(chunks) {
    const records = new CsvRecords();
    const rows = new CsvRows();
    const broken = yield* readPieces(chunks, function* (text) {
        for (const record of records.push(text))
            yield* rows.read(record);
        return records.fault !== undefined || rows.isUnreadable;
    });
    if (broken || rows.isUnreadable)
        return;
    const last = records.end();
    if (last !== undefined)
        yield* rows.read(last);
    if (records.fault !== undefined)
        yield problem(records.fault.line, { message: records.fault.message, help: WRITE_AGAIN });
}
async function* readPieces(chunks, read) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let line = 1;
    const decode = (bytes) => {
        try {
            return decoder.decode(bytes, { stream: bytes !== undefined });
        }
        catch {
            return undefined;
        }
    };
    for await (const chunk of chunks) {
        const text = decode(chunk);
        if (text === undefined) {
            yield problem(line, { message: 'or a later line is not UTF-8', help: WRITE_AGAIN });
            return true;
        }
        if (yield* read(text))
            return false;
        for (const byte of chunk)
            if (byte === 0x0a)
                line += 1;
    }
    if (decode() !== undefined)
        return false;
    yield problem(line, { message: 'ends inside a character', help: WRITE_AGAIN });
    return true;
}
class CsvRows {
    #columns;
    #isUnreadable = false;
    get isUnreadable() {
        return this.#isUnreadable;
    }
    *read({ line, cells }) {
        if (this.#isUnreadable)
            return;
        if (this.#columns === undefined) {
            this.#columns = cells.map(({ text }) => text.trim());
            const wrong = headerProblem(this.#columns);
            this.#isUnreadable = wrong !== undefined;
            if (wrong)
                yield problem(line, wrong);
            return;
        }
        const isBlank = cells.length === 1 && cells[0]?.text === '' && !cells[0].isQuoted;
        if (isBlank)
            return;
        if (cells.length !== this.#columns.length) {
            const message = `has ${(0,words/* counted */.hS)(cells.length, 'cell')}, and the first line has ${this.#columns.length}`;
            yield problem(line, { message, help: WRITE_AGAIN });
            return;
        }
        const values = this.#columns.map((column, index) => [column, cells[index] && fromCsvCell(cells[index])]);
        yield rowEntry(line, Object.fromEntries(values));
    }
}
function headerProblem(columns) {
    if (!columns.includes('effect'))
        return {
            message: 'is neither JSON nor a list of the column names of a decision log',
            help: NAME_A_LOG,
        };
    const repeated = columns.find((column, index) => columns.indexOf(column) !== index);
    if (repeated !== undefined)
        return {
            message: `has the column ${(0,words/* quoted */.TL)(repeated)} twice`,
            help: 'remove one of the two columns',
        };
    return columns.map(columnProblem).find((wrong) => wrong !== undefined);
}
function entryOf(line, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return problem(line, { message: 'is not valid JSON', help: WRITE_AGAIN });
    }
    if (!isMap(value))
        return problem(line, { message: 'is not a JSON map', help: WRITE_AGAIN });
    if (Object.hasOwn(value, 'schema'))
        return headerEntry(line, value.schema);
    if (Object.hasOwn(value, 'rows') && Object.hasOwn(value, 'counts'))
        return { kind: 'end', line };
    return rowEntry(line, value);
}
function headerEntry(line, schema) {
    if (schema === decision_row/* DECISION_LOG_SCHEMA */.gf)
        return { kind: 'header', line };
    const shown = typeof schema === 'string' ? (0,words/* quoted */.TL)(schema) : 'that is not a string';
    return problem(line, {
        message: `has the schema ${shown}; this version reads "${decision_row/* DECISION_LOG_SCHEMA */.gf}"`,
        help: 'use the version of Card Gate that wrote the log',
    });
}
function rowEntry(line, record) {
    const read = readRow(record);
    return 'row' in read ? { kind: 'row', line, row: read.row } : problem(line, read);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function problem(line, wrong) {
    return { kind: 'problem', line, ...wrong };
}

;// CONCATENATED MODULE: ./build/src/cli/decision-source.js




async function rowsOfLog(file, terminal) {
    const open = await logBytes(file, terminal);
    return {
        name: file === '-' ? 'standard input' : file,
        entries: async function* () {
            yield* readDecisionLog(await open());
        },
    };
}
const PIECE = 1024 * 1024;
function rowsOfRecord({ write }, name) {
    const pieces = [];
    const encoder = new TextEncoder();
    let waiting = '';
    write((text) => {
        waiting += text;
        if (waiting.length < PIECE)
            return;
        pieces.push(encoder.encode(waiting));
        waiting = '';
    });
    pieces.push(encoder.encode(waiting));
    return { name, entries: () => readDecisionLog(piecesOf(pieces)) };
}
async function logBytes(file, { tree }) {
    const open = async () => {
        if (tree.open === undefined)
            throw new cli_arguments/* UsageError */.eb('the log cannot be opened in this folder');
        const opened = await tree.open(file).catch((error) => {
            throw new cli_arguments/* UsageError */.eb((0,system_error/* systemProblem */.N)(error) ?? String(error));
        });
        if (opened.kind === 'stream')
            return opened.chunks;
        const reason = opened.kind === 'absent' ? 'does not exist' : `cannot be read: ${opened.reason}`;
        throw new cli_arguments/* UsageError */.eb(`the log ${(0,words/* quotedWhole */.qi)(file)} ${reason}`);
    };
    const first = await open();
    if (file !== '-')
        return open;
    const kept = [];
    for await (const chunk of first)
        kept.push(Uint8Array.from(chunk));
    return async () => piecesOf(kept);
}
async function* piecesOf(kept) {
    yield* kept;
}

// EXTERNAL MODULE: ./build/src/cli/evaluate.js + 1 modules
var evaluate = __webpack_require__(70213);
;// CONCATENATED MODULE: ./build/src/cli/line-batches.js
const BATCH_LENGTH = 64 * 1024;
class LineBatches {
    #out;
    #lines = [];
    #length = 0;
    #isEmpty = true;
    constructor(out) {
        this.#out = out;
    }
    get isEmpty() {
        return this.#isEmpty;
    }
    add(lines) {
        for (const line of lines) {
            this.#isEmpty = false;
            this.#lines.push(line);
            this.#length += line.length + 1;
            if (this.#length >= BATCH_LENGTH)
                this.flush();
        }
    }
    flush() {
        if (this.#lines.length > 0)
            this.#out(this.#lines.join('\n'));
        this.#lines = [];
        this.#length = 0;
    }
}

// EXTERNAL MODULE: ./build/src/cli/replayed-agent.js
var replayed_agent = __webpack_require__(82301);
// EXTERNAL MODULE: ./build/src/adapters/process/sha256.js
var sha256 = __webpack_require__(72094);
// EXTERNAL MODULE: ./build/src/report/decision-log/chain.js
var chain = __webpack_require__(80174);
;// CONCATENATED MODULE: ./build/src/report/decision-log/verify-log.js





const MAX_LISTED = 100;
const RESTORE = 'restore the log from the run that wrote it, and do not rely on this copy';
const verify_log_NAME_A_LOG = 'name the NDJSON file that "decisions-file" wrote; exports have no chain to check';
const HEADER_KEYS = ['schema', 'commit', 'base', 'files', 'tool_version', 'time'];
const END_KEYS = ['rows', 'counts', 'not_evaluated'];
const KEYS = {
    header: [...HEADER_KEYS, 'previous_hash', 'hash'].join(),
    decision: decision_row/* DECISION_COLUMNS */.TG.join(),
    end: [...END_KEYS, 'previous_hash', 'hash'].join(),
};
async function verifyDecisionLog(chunks, sha256, finalHash) {
    const verifier = new ChainVerifier(sha256);
    for await (const line of fileLines(chunks))
        if (!verifier.read(line))
            break;
    return verifier.end(finalHash);
}
class ChainVerifier {
    #sha256;
    #counts = { allow: 0, deny: 0, audit: 0 };
    #problems = [];
    #count = 0;
    #rows = 0;
    #line = 0;
    #previous;
    #finalHash;
    #isLog = true;
    constructor(sha256) {
        this.#sha256 = sha256;
    }
    read(fileLine) {
        this.#line = fileLine.line;
        if (fileLine.text === undefined) {
            this.#fail(`${fileLine.problem}, so it is not a row of a decision log`, RESTORE);
            return fileLine.line > 1;
        }
        const { text } = fileLine;
        const stated = (0,chain/* unsealed */.w)(text);
        const value = mapOf(text);
        if (value === undefined || !Object.hasOwn(value, 'hash')) {
            if (this.#line === 1) {
                this.#isLog = false;
                this.#fail('is not the header of a decision log', verify_log_NAME_A_LOG);
                return false;
            }
            this.#fail(text === ''
                ? 'is empty; a decision log has no empty lines'
                : 'is not a complete row of the log', RESTORE);
            return true;
        }
        const kind = this.#kindOf(value);
        this.#checkHash(text, value, stated);
        this.#checkOrder(text, value, kind);
        this.#checkContent(text, value, kind);
        this.#previous = { text, hash: stated?.hash ?? '' };
        return true;
    }
    end(expected) {
        if (this.#line === 0) {
            this.#line = 1;
            this.#fail('is missing: the file is empty', verify_log_NAME_A_LOG);
        }
        else if (this.#isLog && this.#finalHash === undefined)
            this.#fail('is the last line of the file, but not the last row of the log; later rows are missing', RESTORE);
        else if (this.#isLog && expected !== undefined && expected !== this.#finalHash)
            this.#fail('does not have the expected final hash', RESTORE, {
                expected,
                found: this.#finalHash ?? 'none',
            });
        return {
            rows: this.#rows,
            counts: this.#counts,
            ...(this.#finalHash !== undefined && { finalHash: this.#finalHash }),
            problems: this.#problems,
            problemCount: this.#count,
        };
    }
    #kindOf(value) {
        if (Object.hasOwn(value, 'schema'))
            return 'header';
        return Object.hasOwn(value, 'rows') ? 'end' : 'decision';
    }
    #checkHash(text, value, stated) {
        if (stated === undefined) {
            this.#fail('does not end with a hash', RESTORE);
            return;
        }
        const actual = this.#sha256(stated.body);
        if (actual !== stated.hash)
            this.#fail('was changed: its hash does not match its content', RESTORE, {
                expected: stated.hash,
                found: actual,
            });
        else if ((0,writing_escape/* jsonLine */.rF)(value) !== text)
            this.#fail('was rewritten: Card Gate writes the same values in another form', RESTORE);
    }
    #checkOrder(text, value, kind) {
        if (this.#finalHash !== undefined)
            this.#fail('comes after the last row of the log', RESTORE);
        else if (this.#line > 1 && kind === 'header')
            this.#fail('is a second header', RESTORE);
        else if (this.#line === 1 && kind !== 'header')
            this.#fail('is not the header; the beginning of the log is missing', RESTORE);
        const expected = this.#line === 1 ? null : (this.#previous?.hash ?? null);
        const found = value.previous_hash;
        if (found === expected || (this.#line === 1 && kind !== 'header'))
            return;
        const message = text === this.#previous?.text
            ? `repeats line ${this.#line - 1}`
            : `does not follow line ${this.#line - 1}: a row was changed, removed, added or moved here`;
        this.#fail(this.#line === 1 ? 'is a header that follows another row' : message, RESTORE, {
            expected: expected ?? 'null',
            found: typeof found === 'string' ? found : 'null',
        });
    }
    #checkContent(text, value, kind) {
        if (Object.keys(value).join() !== KEYS[kind])
            this.#fail(`does not have the keys of a ${NAMES[kind]}, in their order`, RESTORE);
        switch (kind) {
            case 'header':
                if (value.schema !== decision_row/* DECISION_LOG_SCHEMA */.gf)
                    this.#fail('has a schema that this version of Card Gate does not read', verify_log_NAME_A_LOG, {
                        expected: decision_row/* DECISION_LOG_SCHEMA */.gf,
                        found: typeof value.schema === 'string' ? value.schema : 'none',
                    });
                return;
            case 'decision':
                this.#countRow(value);
                return;
            case 'end':
                this.#checkTotals(value);
                this.#finalHash ??= (0,chain/* unsealed */.w)(text)?.hash ?? '';
                return;
            default:
                kind;
        }
    }
    #countRow(value) {
        this.#rows += 1;
        const read = readRow(value);
        if ('row' in read)
            this.#counts[read.row.effect] += 1;
        else
            this.#fail(read.message, RESTORE);
    }
    #checkTotals(value) {
        const stated = verify_log_isMap(value.counts) ? value.counts : {};
        const totals = [
            ['rows', value.rows, this.#rows],
            ...decision_row/* DECISION_EFFECTS */.s6.map((effect) => [`rows with ${effect}`, stated[effect], this.#counts[effect]]),
        ];
        for (const [what, found, expected] of totals)
            if (found !== expected)
                this.#fail(`states a wrong number of ${what}`, RESTORE, {
                    expected: String(expected),
                    found: typeof found === 'number' ? String(found) : 'none',
                });
    }
    #fail(message, help, difference = {}) {
        this.#count += 1;
        if (this.#problems.length < MAX_LISTED)
            this.#problems.push({ line: this.#line, message, help, ...difference });
    }
}
const NAMES = {
    header: 'header',
    decision: 'decision',
    end: 'last row',
};
function verify_log_isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function mapOf(text) {
    try {
        const value = JSON.parse(text);
        return verify_log_isMap(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/cli/verify-log.js






async function verifyLog(given, files, terminal) {
    const named = [...files, ...given.list('log')];
    const [file] = named;
    if (file === undefined || named.length > 1)
        throw new cli_arguments/* UsageError */.eb('name one log to verify');
    const wrong = ['effect', 'violations', 'actor', 'resource', 'search', 'last', 'since', 'until'];
    const flag = wrong.find((name) => given.has(name));
    if (flag !== undefined)
        throw new cli_arguments/* UsageError */.eb(`"decisions verify" checks the whole log; remove --${flag}`);
    const format = given.value('decisions --format') ?? 'table';
    if (format !== 'table' && format !== 'json')
        throw new cli_arguments/* UsageError */.eb('"decisions verify" supports only --format table and --format json');
    const finalHash = given.value('decisions --final-hash')?.toLowerCase();
    if (finalHash !== undefined && !/^[0-9a-f]{64}$/.test(finalHash))
        throw new cli_arguments/* UsageError */.eb('--final-hash must be 64 hexadecimal digits');
    const open = await logBytes(file, terminal);
    const result = await verifyDecisionLog(await open(), sha256/* sha256 */.s, finalHash);
    terminal.out(format === 'json'
        ? (0,writing_escape/* jsonText */.s$)(verificationToJson(file, result))
        : renderVerification(file === '-' ? 'standard input' : file, result));
    return result.problemCount === 0 ? 0 : 1;
}

;// CONCATENATED MODULE: ./build/src/cli/decisions.js

















const VIOLATIONS_SPAN = '7d';
const DEFAULT_WIDTH = 120;
const MAX_PROBLEMS = 100;
const decisionsCommand = {
    name: 'decisions',
    positionals: '[<list> | verify <log>]',
    notes: [
        'Exit code: 0 if the log could be read, 2 otherwise. With "verify": 0 if the chain is intact, 1 otherwise.',
    ],
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, 'decisions');
        const [word, ...files] = given.positionals;
        if (word === 'verify')
            return verifyLog(given, files, terminal);
        if (files.length > 0)
            throw new cli_arguments/* UsageError */.eb('give one access list or folder');
        if (given.has('final-hash'))
            throw new cli_arguments/* UsageError */.eb('--final-hash works only with "decisions verify"');
        const conditions = conditionsOf(given);
        const format = given.value('decisions --format') ?? 'table';
        const source = await sourceOf(given, terminal);
        if (source === undefined)
            return 2;
        return list(source, conditions, format, terminal);
    },
};
async function sourceOf(given, terminal) {
    const file = given.value('decisions --log');
    const [named] = given.positionals;
    if (file !== undefined) {
        if (named !== undefined || given.list('traces').length > 0)
            throw new cli_arguments/* UsageError */.eb('give either a log, or an access list with --traces');
        return rowsOfLog(file, terminal);
    }
    if (named === undefined)
        throw new cli_arguments/* UsageError */.eb('name a decision log with --log, or an access list with --traces');
    if (given.list('traces').length === 0)
        throw new cli_arguments/* UsageError */.eb(`give the traces with --traces, or write --log before ${JSON.stringify(named)} if it is a log`);
    const now = (0,command/* nowOf */.Ic)(given);
    const replayed = await (0,replayed_agent/* replayedAgent */.y)(given, terminal, now);
    if (replayed.kind === 'refused') {
        (0,evaluate.refuse)(replayed.failures, terminal, false);
        return undefined;
    }
    const { report } = replayed;
    if (report.agent.access === undefined)
        throw new cli_arguments/* UsageError */.eb(`${JSON.stringify(named)} is not an access list`);
    return rowsOfRecord((0,records/* logOf */.G)({ agents: [report], version: terminal.version }, now), named);
}
function conditionsOf(given) {
    const isViolations = given.value('decisions --violations') === true;
    const effect = given.value('decisions --effect');
    if (isViolations && effect !== undefined && effect !== 'deny')
        throw new cli_arguments/* UsageError */.eb(`--violations lists only denials; remove it, or remove --effect ${effect}`);
    const since = given.value('decisions --since');
    const until = given.value('decisions --until');
    const seconds = given.value('decisions --last');
    if (seconds !== undefined && (since !== undefined || until !== undefined))
        throw new cli_arguments/* UsageError */.eb(`--last counts back from the newest decision; remove --last or ${since === undefined ? '--until' : '--since'}`);
    const isTimed = seconds !== undefined || since !== undefined || until !== undefined;
    const actor = given.value('decisions --actor');
    const resource = given.value('decisions --resource');
    const search = given.value('decisions --search');
    return {
        ...(isViolations ? { effect: 'deny' } : effect !== undefined && { effect }),
        ...(actor !== undefined && { actor }),
        ...(resource !== undefined && { resource }),
        ...(search !== undefined && { search }),
        ...(since !== undefined && { since }),
        ...(until !== undefined && { until }),
        ...(seconds !== undefined && { last: { seconds, span: given.text('last') ?? '' } }),
        ...(isViolations && !isTimed && { last: { seconds: 7 * 86_400, span: VIOLATIONS_SPAN } }),
    };
}
async function overviewOf(source) {
    const problems = [];
    let [rows, untimed, problemCount] = [0, 0, 0];
    let [hasHeader, hasEnd] = [false, false];
    let newest;
    let newestTime = Number.NEGATIVE_INFINITY;
    for await (const entry of source.entries()) {
        if (entry.kind === 'problem') {
            problemCount += 1;
            if (problems.length < MAX_PROBLEMS)
                problems.push(entry);
        }
        else if (entry.kind === 'header')
            hasHeader = true;
        else if (entry.kind === 'end')
            hasEnd = true;
        else if (entry.kind === 'row') {
            rows += 1;
            const { timestamp } = entry.row;
            if (timestamp === null)
                untimed += 1;
            else if (millisecondsOf(timestamp) > newestTime) {
                newest = timestamp;
                newestTime = millisecondsOf(timestamp);
            }
        }
    }
    return {
        rows,
        ...(newest !== undefined && { newest }),
        untimed,
        hasHeader,
        hasEnd,
        problems,
        problemCount,
    };
}
async function list(source, { last, ...conditions }, format, terminal) {
    const overview = await overviewOf(source);
    if (overview.problemCount > 0)
        return refuseLog(source, overview, terminal);
    if (overview.hasHeader && !overview.hasEnd)
        terminal.err('note: the log has no last row, so rows may be missing at its end');
    const start = last === undefined || overview.newest === undefined
        ? undefined
        : millisecondsOf(overview.newest) - last.seconds * 1000;
    const selects = rowSelector({
        ...conditions,
        ...(last !== undefined && { after: start ?? Number.POSITIVE_INFINITY }),
    });
    const counts = { allow: 0, deny: 0, audit: 0 };
    const rows = formatOf(format, terminal);
    const output = new LineBatches(terminal.out);
    output.add(rows.start());
    for await (const entry of source.entries()) {
        if (entry.kind !== 'row' || !selects(entry.row))
            continue;
        counts[entry.row.effect] += 1;
        output.add(rows.row(entry.row));
    }
    output.add(rows.end());
    const isTimed = last !== undefined || conditions.since !== undefined || conditions.until !== undefined;
    const listed = {
        rows: overview.rows,
        counts,
        ...(last !== undefined && { last: { span: last.span, newest: overview.newest } }),
        untimed: isTimed ? overview.untimed : 0,
    };
    const summary = decisionsSummary(listed);
    if (format === 'table')
        output.add(output.isEmpty ? summary : ['', ...summary]);
    output.flush();
    if (format !== 'table')
        for (const sentence of summary)
            terminal.err(`note: ${sentence}`);
    return 0;
}
function formatOf(format, terminal) {
    switch (format) {
        case 'table':
            return tableRows({ colour: terminal.colour, width: terminal.columns ?? DEFAULT_WIDTH });
        case 'json':
            return jsonRows();
        case 'ndjson':
            return ndjsonRows();
        case 'csv':
            return csvRows();
        case 'sql':
            return sqlRows();
        default:
            return format;
    }
}
function refuseLog(source, { problems, problemCount }, terminal) {
    for (const problem of problems)
        terminal.err(`error: ${problemLines(source.name, problem).join('\n')}`);
    if (problemCount > problems.length)
        terminal.err(`error: ${(0,words/* counted */.hS)(problemCount - problems.length, 'more problem')}`);
    return 2;
}


/***/ }),

/***/ 70213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateCommand: () => (/* binding */ evaluateCommand),
  notEvaluated: () => (/* binding */ notEvaluated),
  refuse: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(64869);
// EXTERNAL MODULE: ./build/src/report/sections/finding-json.js
var finding_json = __webpack_require__(71390);
// EXTERNAL MODULE: ./build/src/evaluation/response.js + 1 modules
var response = __webpack_require__(95614);
// EXTERNAL MODULE: ./build/src/rules/catalogue.js + 52 modules
var catalogue = __webpack_require__(71205);
// EXTERNAL MODULE: ./build/src/report/sections/agents-table.js
var agents_table = __webpack_require__(34719);
// EXTERNAL MODULE: ./build/src/report/sections/coverage.js
var coverage = __webpack_require__(60766);
// EXTERNAL MODULE: ./build/src/report/sections/findings-text.js
var findings_text = __webpack_require__(92232);
// EXTERNAL MODULE: ./build/src/report/sections/run-time.js
var run_time = __webpack_require__(52501);
// EXTERNAL MODULE: ./build/src/report/sections/tools-table.js
var tools_table = __webpack_require__(97796);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(57884);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(76447);
// EXTERNAL MODULE: ./build/src/report/writing/words.js
var writing_words = __webpack_require__(62815);
;// CONCATENATED MODULE: ./build/src/report/surfaces/answers/evaluate.js











const MAX_LISTED = 12;
const MAX_EXAMPLES = 3;
const MAX_NAME_LENGTH = 80;
const VIOLATIONS = ['violation', 'violations'];
function renderEvaluationText(agent, options) {
    const paint = (0,colour/* paintOf */.M)(options);
    const { evaluation } = agent;
    const lines = [
        paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
        ...(evaluation ? factLines(agent, evaluation) : []),
        '',
        ...(0,findings_text/* findingsText */._g)([...agent.findings].sort(finding/* compareFindings */.Eg), paint, 'counted'),
        ...(evaluation ? toolLines(evaluation, paint) : []),
        ...gapLines(agent, paint),
    ];
    return lines.join('\n').trimEnd();
}
function verdictLine(report) {
    const { agent, verdict, evaluation } = report;
    const name = (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(agent.name, MAX_NAME_LENGTH));
    if (evaluation === undefined)
        return `${name}: ${verdict}: the files of the agent could not be read`;
    if (!evaluation.governed)
        return `${name}: ${verdict}: no policy governs this agent, so no tool was checked`;
    if (agent.tools === undefined)
        return `${name}: ${verdict}: the agent has no tool list, so only files and coverage were checked`;
    const { violations, warnings } = evaluation;
    const found = [
        violations.length === 0
            ? 'no violation'
            : `${(0,writing_words/* counted */.hS)(violations.length, VIOLATIONS)} (${(0,agents_table/* violationsText */.gy)(evaluation)})`,
        ...(warnings.length === 0 ? [] : [(0,writing_words/* counted */.hS)(warnings.length, writing_words/* WARNINGS */.e8)]),
    ];
    const others = (0,agents_table/* otherErrors */.ef)(report, {});
    const rest = others === 0 ? '' : `; ${(0,writing_words/* counted */.hS)(others, ['other error', 'other errors'])}`;
    return `${name}: ${verdict}: ${found.join(', ')} among ${(0,writing_words/* counted */.hS)(evaluation.decisions.length, writing_words/* TOOLS */.It)}${rest}`;
}
function factLines(report, evaluation) {
    const { agent } = report;
    const policy = agent.policy?.place.document.file;
    const gaps = evaluation.coverage.unmapped.length;
    const rows = [
        [
            '  Coverage',
            `${(0,agents_table/* coverageText */._)(report)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${(0,writing_words/* counted */.hS)(gaps, ['action', 'actions'])} to map, see below` : ''}`,
        ],
        ...(agent.card
            ? [
                [
                    '  Card',
                    `${(0,writing_escape/* plain */.pj)(agent.card.place.document.file)}${policy === agent.card.place.document.file ? ', with the policy' : ''}`,
                ],
            ]
            : []),
        ...(policy === undefined || policy === agent.card?.place.document.file
            ? []
            : [
                [
                    '  Policy',
                    `${(0,writing_escape/* plain */.pj)(policy)}${agent.policy?.name === undefined ? '' : ` (${(0,writing_escape/* plain */.pj)((0,response/* policyId */.iT)(agent) ?? '')})`}`,
                ],
            ]),
        ...(agent.access?.own ?? []).map(({ document }) => ['  Access', (0,writing_escape/* plain */.pj)(document.file)]),
        ...(agent.tools?.sources ?? []).map((source) => ['  Tools', (0,writing_escape/* plain */.pj)(source)]),
        ...(evaluation.governed ? [['  Run time', (0,run_time/* modeSentence */.DO)(evaluation)]] : []),
    ];
    return (0,colour/* columns */.Y)(rows);
}
function toolLines(evaluation, paint) {
    if (evaluation.decisions.length === 0)
        return [];
    const blocks = tools_table/* OUTCOMES */.im.flatMap((outcome) => {
        const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
        if (decisions.length === 0)
            return [];
        const title = `${(0,tools_table/* outcomeWords */.wX)(outcome)}: ${(0,writing_words/* counted */.hS)(decisions.length, writing_words/* TOOLS */.It)}`;
        const rows = decisions.length <= MAX_LISTED
            ? decisions.map((decision) => toolRow(decision, evaluation))
            : deciderRows(decisions, evaluation);
        return [paint.bold(`  ${title}`), ...(0,colour/* columns */.Y)(rows)];
    });
    return [paint.bold('Tools'), ...blocks, ''];
}
function toolRow(decision, evaluation) {
    return [
        `    ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(decision.tool.canonical, MAX_NAME_LENGTH))}`,
        decidedText(decision, evaluation),
    ];
}
function deciderRows(decisions, evaluation) {
    const deciders = new Map();
    for (const decision of decisions) {
        const decider = decidedText(decision, evaluation);
        const name = (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(decision.tool.canonical, MAX_NAME_LENGTH));
        const names = deciders.get(decider);
        if (names)
            names.push(name);
        else
            deciders.set(decider, [name]);
    }
    return [...deciders].map(([decider, tools]) => [
        `    ${(0,writing_words/* counted */.hS)(tools.length, writing_words/* TOOLS */.It)}`,
        decider,
        `such as ${(0,writing_words/* someOf */.yU)(tools, MAX_EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, ''),
    ]);
}
function decidedText(decision, evaluation) {
    const { decided_by } = (0,response/* explain */.WE)(decision, evaluation.defaults);
    if (decided_by)
        return `by ${(0,tools_table/* deciderText */.Gf)(decided_by)}`;
    return evaluation.governed
        ? `by ${(0,tools_table/* byDefault */.Ri)(decision, evaluation.defaults)}`
        : 'no policy governs it';
}
function gapLines({ agent, evaluation, findings }, paint) {
    const { policy } = agent;
    if (findings.some((finding) => (0,catalogue/* isOf */.yW)(finding, 'unmapped-action')))
        return [];
    if (!evaluation ||
        !policy ||
        evaluation.coverage.percent === null ||
        evaluation.coverage.unmapped.length === 0)
        return [];
    const where = `${policy.unified ? 'capabilities' : 'capability_mappings'} in ${(0,writing_escape/* plain */.pj)(policy.place.document.file)}`;
    return [
        paint.bold('Unmapped bounded actions'),
        `  add under ${where}, and enter the tools:`,
        ...evaluation.coverage.unmapped.flatMap((action) => (0,findings_text/* barred */.fP)((0,coverage/* mappingStub */.h)(action.value, policy), paint)),
    ];
}

// EXTERNAL MODULE: ./build/src/report/writing/links.js
var links = __webpack_require__(24487);
// EXTERNAL MODULE: ./build/src/rules/could-not-evaluate.js
var could_not_evaluate = __webpack_require__(47491);
// EXTERNAL MODULE: ./build/src/run/evaluate-agent.js + 5 modules
var evaluate_agent = __webpack_require__(6116);
// EXTERNAL MODULE: ./build/src/cli/agent-answer.js
var agent_answer = __webpack_require__(83297);
// EXTERNAL MODULE: ./build/src/cli/agent-input.js
var agent_input = __webpack_require__(40159);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(71875);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(84274);
;// CONCATENATED MODULE: ./build/src/cli/evaluate.js












const evaluateCommand = {
    name: 'evaluate',
    positionals: '<card|policy|list>',
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, 'evaluate');
        const format = (0,command/* formatOf */.be)(given);
        const now = (0,command/* nowOf */.Ic)(given);
        const context = given.value('context') ?? 'cicd';
        const minCoverage = given.value('min-coverage');
        const input = await (0,agent_input/* readAgentInput */.ml)(given, terminal, now);
        const settings = {
            ...input.settings,
            ...(minCoverage !== undefined && { minCoverage }),
        };
        if (!input.agent)
            return refuse(input.failures, terminal, format === 'json');
        const report = (0,evaluate_agent/* evaluateAgent */.v)(input.agent, input.fileFindings, settings, {
            now,
            context,
            elapsed: terminal.elapsed,
        });
        const failures = [...input.failures, ...notEvaluated(report, terminal)];
        if (failures.length > 0)
            return refuse(failures, terminal, format === 'json');
        const { response } = report;
        const renderText = () => renderEvaluationText(report, { colour: terminal.colour }).trimEnd();
        return (0,agent_answer/* printAnswer */.A)({ report, settings, response, renderText }, given, terminal, format);
    },
};
function notEvaluated(report, terminal) {
    const blocking = report.findings.filter((finding) => finding.blocking);
    if (blocking.length > 0)
        return blocking;
    if (report.evaluation?.governed)
        return [];
    const file = report.agent.card?.place.document.file ?? '';
    return [(0,finding/* findingIn */.jl)(could_not_evaluate/* couldNotEvaluate */.O, file, could_not_evaluate/* couldNotEvaluate */.O.words.noPolicy(terminal.command))];
}
function refuse(failures, terminal, json) {
    if (json)
        terminal.out((0,writing_escape/* jsonText */.s$)({ verdict: 'error', findings: failures.map(finding_json/* findingToJson */.N) }));
    else {
        for (const finding of failures) {
            const { file, range } = finding.location;
            const isNamed = file === '' || (!range && finding.message.includes((0,words/* quotedWhole */.qi)(file)));
            const place = isNamed ? '' : `${(0,links/* placeText */.Z9)(finding.location)}: `;
            terminal.err(`error: ${place}${finding.message}${finding.help ? `\n  ${finding.help}` : ''}`);
        }
    }
    return 2;
}


/***/ }),

/***/ 79311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ localReport)
/* harmony export */ });
/* harmony import */ var _report_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56329);

function localReport({ agents = [], runFindings = [], now }, settings, { elapsed, version }) {
    return (0,_report_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({ ..._report_build_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_TO_CHECK */ .L, agents, runFindings, nothingToCheck: false }, {
        settings,
        event: 'local',
        ...(now && { setTo: now.toISOString() }),
        durationMs: elapsed(),
        version,
    });
}


/***/ }),

/***/ 82301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ replayedAgent)
/* harmony export */ });
/* harmony import */ var _discovery_traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47469);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52958);
/* harmony import */ var _rules_trace_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76233);
/* harmony import */ var _run_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6116);
/* harmony import */ var _run_history_evidence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57994);
/* harmony import */ var _run_history_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10006);
/* harmony import */ var _settings_items_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58502);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40159);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71875);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70213);
/* harmony import */ var _local_adapters_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18530);











async function replayedAgent(given, terminal, now) {
    const options = replayOptionsOf(given);
    const input = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_6__/* .readAgentInput */ .ml)(given, terminal, now);
    const settings = { ...input.settings, ...options.settings };
    if (!input.agent)
        return { kind: 'refused', failures: input.failures };
    const listed = options.items.length > 0 ? await terminal.tree.list() : [];
    const { origin, findings } = (0,_discovery_traces_js__WEBPACK_IMPORTED_MODULE_0__/* .tracesOf */ .Or)({ configured: options.traces, inFolder: [], agents: 1 }, listed, settings);
    const agent = { ...input.agent, ...(origin && { traces: origin }) };
    const past = await historyOf(agent, settings, { now, since: options.since }, terminal);
    const report = (0,_run_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateAgent */ .v)(agent, input.fileFindings, settings, { now, context: 'audit', elapsed: terminal.elapsed }, past);
    const failures = [
        ...findings,
        ...(0,_evaluate_js__WEBPACK_IMPORTED_MODULE_8__.notEvaluated)(report, terminal),
        ...(past?.history ? [] : [noHistory()]),
    ];
    if (failures.length > 0 || report.history === undefined)
        return { kind: 'refused', failures: distinct(failures) };
    return { kind: 'replayed', report, history: report.history, settings };
}
function replayOptionsOf(given) {
    const minCoverage = given.value('min-coverage');
    const limit = given.value('limit');
    const since = given.value('since');
    const agentId = given.value('agent-id');
    const apiUrl = given.value('api-url');
    const decisionsFile = given.value('decisions-file');
    const inspectArguments = given.value('inspect-arguments');
    const items = given.list('traces').flatMap(_settings_items_js__WEBPACK_IMPORTED_MODULE_5__/* .splitList */ .ry);
    if (items.length === 0 && agentId === undefined)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('give trace files with --traces, or the id of the agent in the API with --agent-id');
    const files = items.map((text) => ({ text }));
    return {
        items,
        traces: { files, ...(agentId !== undefined && { agentId }) },
        since,
        settings: {
            ...(minCoverage !== undefined && { minCoverage }),
            ...(limit !== undefined && { traceLimit: limit }),
            ...(since !== undefined && { traceWindow: since }),
            ...(apiUrl !== undefined && { apiUrl }),
            ...(decisionsFile !== undefined && { decisionsFile }),
            ...(inspectArguments !== undefined && { inspectArguments }),
        },
    };
}
async function historyOf(agent, settings, { now, since }, terminal) {
    const histories = await (0,_run_history_history_js__WEBPACK_IMPORTED_MODULE_4__/* .historiesOf */ .u)([agent], {
        tree: terminal.tree,
        settings,
        now,
        isEvidence: _run_history_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .ALL_EVIDENCE */ .y0,
        api: (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_9__/* .localApi */ .c)(terminal, settings, now),
        ...(since !== undefined && { since: now.getTime() - since * 1000 }),
        progress: (line) => terminal.err(`read ${line}`),
    });
    return histories.get(agent);
}
function noHistory() {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIn */ .jl)(_rules_trace_source_js__WEBPACK_IMPORTED_MODULE_2__/* .traceSource */ .L, '', _rules_trace_source_js__WEBPACK_IMPORTED_MODULE_2__/* .traceSource */ .L.words.noHistory());
}
function distinct(failures) {
    const unique = failures.filter(({ message }, index) => failures.findIndex((failure) => failure.message === message) === index);
    const general = noHistory().message;
    return unique.length > 1 ? unique.filter(({ message }) => message !== general) : unique;
}


/***/ })

};
