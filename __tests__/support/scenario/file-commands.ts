/**
 * Parses a file that the runner gives an action for outputs, state or variables. It contains
 * `name=value` lines and `name<<DELIMITER` blocks. Throws where the runner would fail.
 */
export function parseFileCommands(text: string): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals > 0 && (heredoc < 0 || equals < heredoc)) {
      found.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (heredoc > 0 && line.length > heredoc + 2) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0)
        throw new Error(`no line "${delimiter}" ends the value of "${line.slice(0, heredoc)}"`);
      found.push([line.slice(0, heredoc), lines.slice(at + 1, end).join('\n')]);
      at = end;
    } else {
      throw new Error(`"${line}" is neither name=value nor name<<delimiter`);
    }
  }
  // Built from entries, so that a name such as __proto__ is ordinary data.
  return Object.fromEntries(found);
}
