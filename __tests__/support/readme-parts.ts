import { parse } from 'yaml';

/**
 * Returns the README with its generated parts updated. `comment` is the text of a comment without
 * its marker.
 */
export function renewed(readme: string, actionFile: string, comment: string): string {
  const { inputs, outputs } = parse(actionFile) as Record<
    'inputs' | 'outputs',
    Record<string, { description: string }>
  >;
  const table = (head: string, rows: readonly string[]): string =>
    [head, head.replace(/[^|]+/g, '---'), ...rows].join('\n');
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const inputTable = table(
    '| input | what it does |',
    Object.entries(inputs).map(
      ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
    ),
  );
  const outputTable = table(
    '| output | what it holds |',
    Object.entries(outputs).map(
      ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
    ),
  );
  const parts = {
    inputs: inputTable,
    outputs: outputTable,
    'comment:examples/billing-agent': comment.trim(),
  };
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name.split(':')[0]} -->`];
    const [before, rest] = text.split(open) as [string, string | undefined];
    const after = rest?.slice(rest.indexOf(close));
    if (after === undefined) throw new Error(`the README has no place for ${name}`);
    return `${before}${open}\n${part}\n${after}`;
  }, readme);
}
