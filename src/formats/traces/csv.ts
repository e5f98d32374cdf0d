/** Columns that make a text CSV with calls in it: one of these has to be in its first line. */
const NAME_COLUMNS = ['tool', 'tool_name', 'name'];

/**
 * Characters that a row of CSV may have, over all its lines: what goes on longer has a quotation
 * mark that nothing closes.
 */
const MAX_ROW = 1024 * 1024;

/** Characters of the line that names the columns; a longer one is something else. */
const MAX_HEADER = 64 * 1024;

/** Takes CSV line by line. */
export interface CsvRows {
  line(text: string): void;
  end(): void;
}

/** A row as far as it has been read. */
interface Row {
  readonly values: string[];
  value: string;
  /** Inside of quotation marks, where separators and the ends of lines are content. */
  quoted: boolean;
  length: number;
  /**
   * The lines behind its first, which are rows of their own when it turns out that nothing closes
   * it.
   */
  readonly more: string[];
}

/**
 * Reads CSV (RFC 4180) whose first line names its columns, separated by commas, semicolons or tabs;
 * each row becomes an object of texts. Undefined when the first line is no such line. The first
 * line is given to `line` too. A row whose quotation mark nothing closes is given to `unclosed` as
 * a loss, and takes no other row with it.
 */
export function csvRows(
  first: string,
  take: (record: unknown) => void,
  unclosed: () => void = () => {},
): CsvRows | undefined {
  if (first.length > MAX_HEADER) return undefined;
  const separator = [',', ';', '\t'].find((one) => first.includes(one)) ?? ',';
  const columns = valuesOf(first.replace(/\r$/, ''), separator).map((column) =>
    column.trim().toLowerCase(),
  );
  if (!columns.some((column) => NAME_COLUMNS.includes(column))) return undefined;
  let isHeader = true;
  let open: Row | undefined;

  const give = (values: readonly string[]): void => {
    if (values.length === 1 && values[0]!.trim() === '') return;
    take(Object.fromEntries(columns.map((column, index) => [column, values[index] ?? ''])));
  };
  /**
   * Reads lines one after another. Those of a row that nothing closes are read once more, as rows;
   * none of them can lead to that twice.
   */
  const read = (lines: readonly string[]): void => {
    const waiting = [...lines].reverse();
    for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
      const row = open ?? { values: [], value: '', quoted: false, length: 0, more: [] };
      const isFirst = open === undefined;
      open = undefined;
      if (!isFirst) row.more.push(line);
      const isSound = readLine(row, line, separator, isFirst);
      if (isSound && !row.quoted && (isFirst || row.values.length === columns.length))
        give(row.values);
      else if (isSound && row.quoted && row.length < MAX_ROW) open = row;
      else {
        unclosed();
        for (const again of row.more.reverse()) waiting.push(again);
      }
    }
  };
  return {
    line(text) {
      if (isHeader) isHeader = false;
      else read([text.replace(/\r$/, '')]);
    },
    end() {
      while (open !== undefined) {
        const { more } = open;
        open = undefined;
        unclosed();
        read(more);
      }
    },
  };
}

/**
 * Reads one line into a row. Within its first line a mark may stand anywhere; a row over several
 * lines has to be written as RFC 4180 says, or a stray mark far below would close what a stray mark
 * opened. False when it is not.
 */
function readLine(row: Row, line: string, separator: string, isFirst: boolean): boolean {
  if (!isFirst) row.value += '\n';
  row.length += line.length + 1;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at]!;
    if (row.quoted) {
      if (char !== '"') row.value += char;
      else if (line[at + 1] === '"') {
        row.value += '"';
        at += 1;
      } else if (isFirst || at + 1 === line.length || line[at + 1] === separator)
        row.quoted = false;
      else return false;
    } else if (char === '"' && row.value === '') row.quoted = true;
    else if (char === separator) {
      row.values.push(row.value);
      row.value = '';
    } else row.value += char;
  }
  if (!row.quoted) row.values.push(row.value);
  return true;
}

function valuesOf(line: string, separator: string): readonly string[] {
  const row: Row = { values: [], value: '', quoted: false, length: 0, more: [] };
  readLine(row, line, separator, true);
  return row.quoted ? [...row.values, row.value] : row.values;
}
