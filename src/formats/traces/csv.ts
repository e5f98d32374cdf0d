/**
 * Column names that may contain the tool's name. A CSV file with tool calls has one or more of
 * these columns.
 */
const NAME_COLUMNS = ['tool', 'tool_name', 'name'];

/**
 * The maximum length of a CSV row in characters, including all its lines. Only a row with an
 * unclosed quotation mark exceeds this limit.
 */
const MAX_ROW_LENGTH = 1024 * 1024;

/** The maximum length of the header line in characters. A longer first line is not a header. */
const MAX_HEADER_LENGTH = 64 * 1024;

/** Reads CSV line by line. */
interface CsvRows {
  line(text: string): void;
  end(): void;
}

/** A row that has not been read to its end. It may continue on the next line. */
interface Row {
  readonly values: string[];
  value: string;
  /**
   * Whether the current position is inside quotation marks, where separators and line breaks are
   * content.
   */
  quoted: boolean;
  length: number;
  /**
   * All the row's lines except the first. If the row's quotation mark is never closed, these lines
   * are read again as separate rows.
   */
  readonly more: string[];
}

/**
 * Returns a reader for CSV (RFC 4180), or undefined if the line `first` has no column names. The
 * caller must also pass the first line to the reader's `line`. Values are separated by commas,
 * semicolons or tabs. Each row becomes an object of strings. A row with an unclosed quotation mark
 * is dropped and reported to `unclosed`, and the rows that follow are still read.
 */
export function csvRows(
  first: string,
  take: (record: unknown) => void,
  unclosed: () => void = () => {},
): CsvRows | undefined {
  if (first.length > MAX_HEADER_LENGTH) return undefined;
  const separator = [',', ';', '\t'].find((char) => first.includes(char)) ?? ',';
  const columns = valuesOf(first.replace(/\r$/, ''), separator).map((column) =>
    column.trim().toLowerCase(),
  );
  if (!columns.some((column) => NAME_COLUMNS.includes(column))) return undefined;
  let isHeader = true;
  let open: Row | undefined;

  const give = (values: readonly string[]): void => {
    if (values.length === 1 && values.every((value) => value.trim() === '')) return;
    take(Object.fromEntries(columns.map((column, index) => [column, values[index] ?? ''])));
  };
  /**
   * Reads lines in order. The lines of an unclosed row are read a second time as separate rows. No
   * line is read more than twice.
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
      else if (isSound && row.quoted && row.length < MAX_ROW_LENGTH) open = row;
      else {
        unclosed();
        for (const repeated of row.more.reverse()) waiting.push(repeated);
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
 * Adds a line to a row. Returns false if the line violates RFC 4180. A row's first line may contain
 * quotation marks anywhere. Later lines must follow the rules strictly, so that two stray quotation
 * marks cannot quote all lines between them.
 */
function readLine(row: Row, line: string, separator: string, isFirst: boolean): boolean {
  if (!isFirst) row.value += '\n';
  row.length += line.length + 1;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
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
