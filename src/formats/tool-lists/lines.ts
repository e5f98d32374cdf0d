import { type Node, positionAt } from '../../document/document.ts';
import { Reader } from '../../document/reader.ts';
import { type LineFault, toolList } from '../../rules/tool-list.ts';
import { Gathering } from './gathering.ts';
import type { ToolListFormat } from './tool-list-format.ts';

/**
 * Returns the lines of a file as a list node, without comments and blank lines. A `#` at the start
 * of a line or after white space begins a comment.
 */
export function lineNodes(text: string): Node {
  const items: Node[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 ? text.length : newline;
    const line = withoutComment(text.slice(start, stop));
    const value = line.trim();
    const at = start + (line.length - line.trimStart().length);
    if (value !== '') items.push({ kind: 'scalar', start: at, end: at + value.length, value });
    start = stop + 1;
  }
  return { kind: 'list', start: 0, end: text.length, items };
}

/** Returns a line without its comment. */
export function withoutComment(line: string): string {
  const at = line.search(/(?:^|\s)#/);
  return at === -1 ? line : line.slice(0, at);
}

/** A plain-text tool list with one name per line. */
export const LINES: ToolListFormat = {
  id: 'lines',
  title: 'plain list of names',
  recognise: (document) => document.form === 'lines',
  declared(document, options) {
    const gathering = new Gathering(options);
    for (const line of Reader.of(document).items()) {
      const text = line.text() ?? '';
      const fault = faultOf(text);
      if (fault === undefined) gathering.add(line);
      else
        gathering.wrong({
          at: line.place,
          ...toolList.words.badLine(lineOf(line), text, fault),
        });
    }
    return gathering.result();
  },
};

function lineOf(line: Reader): number {
  const { document, path } = line.place;
  const node = document.root.kind === 'list' ? document.root.items[Number(path[0])] : undefined;
  return positionAt(document, node?.start ?? 0).line;
}

function faultOf(text: string): LineFault | undefined {
  if (/\s/u.test(text)) return /^[\w.-]+\(.*\)$/u.test(text) ? 'brackets' : 'white-space';
  if (text.includes(',')) return 'comma';
  if (/^["'`]|["'`]$/.test(text)) return 'quotes';
  return undefined;
}
