/** Columns that make a text CSV with calls in it: one of these has to be in its first line. */
const NAME_COLUMNS = ['tool', 'tool_name', 'name'];

/** Characters that a row of CSV may have, over all its lines: what goes on longer has a quotation mark that nothing closes. */
const MAX_ROW = 1024 * 1024;

/**
 * Reads CSV (RFC 4180) whose first line names its columns, separated by commas, semicolons or tabs; each row becomes an object of texts.
 * Undefined when the first line is no such line. The first line is given to `line` too.
 */
export function csvRows(first: string, take: (record: unknown) => void): { line(text: string): void; end(): void } | undefined {
  const separator = [',', ';', '\t'].find((one) => first.includes(one)) ?? ',';
  const columns = fields(first.replace(/\r$/, ''), separator).map((column) => column.trim());
  if (!columns.some((column) => NAME_COLUMNS.includes(column.toLowerCase()))) return undefined;
  let isHeader = true;
  let held: string | undefined;
  const row = (text: string): void => {
    if (text.trim() === '') return;
    const values = fields(text, separator);
    take(Object.fromEntries(columns.map((column, index) => [column.toLowerCase(), values[index] ?? ''])));
  };
  return {
    line(text) {
      const bare = text.replace(/\r$/, '');
      if (isHeader) {
        isHeader = false;
        return;
      }
      const whole = held === undefined ? bare : `${held}\n${bare}`;
      // A quotation mark that is open at the end of a line goes on in the next.
      if (isOpen(whole) && whole.length < MAX_ROW) held = whole;
      else {
        held = undefined;
        row(whole);
      }
    },
    end() {
      if (held !== undefined) row(held);
      held = undefined;
    },
  };
}

function isOpen(text: string): boolean {
  let marks = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) marks += 1;
  return marks % 2 === 1;
}

function fields(line: string, separator: string): string[] {
  const values: string[] = [];
  let value = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at]!;
    if (quoted) {
      if (char !== '"') value += char;
      else if (line[at + 1] === '"') {
        value += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && value === '') quoted = true;
    else if (char === separator) {
      values.push(value);
      value = '';
    } else value += char;
  }
  return [...values, value];
}
