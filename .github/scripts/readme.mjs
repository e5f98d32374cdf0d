// Writes the parts of the README that are told elsewhere: inputs and outputs from action.yml, and a real comment from an example.
// A test holds the README equal to what this writes.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The README with its generated parts renewed; `comment` is the text of a comment without its marker. */
export function renewed(readme, actionFile, comment) {
  const { inputs, outputs } = parse(actionFile);
  const table = (head, rows) => [head, head.replace(/[^|]+/g, '---'), ...rows].join('\n');
  const cell = (text) => text.replaceAll('|', '\\|');
  const inputTable = table(
    '| input | what it does |',
    Object.entries(inputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  );
  const outputTable = table(
    '| output | what it holds |',
    Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  );
  const parts = { inputs: inputTable, outputs: outputTable, 'comment:examples/billing-agent': comment.trim() };
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name.split(':')[0]} -->`];
    const [before, rest] = text.split(open);
    const after = rest?.slice(rest.indexOf(close));
    if (after === undefined) throw new Error(`the README has no place for ${name}`);
    return `${before}${open}\n${part}\n${after}`;
  }, readme);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(root, 'README.md');
  const comment = readFileSync(path.join(root, '__tests__/golden/readme-comment.md'), 'utf8');
  writeFileSync(file, renewed(readFileSync(file, 'utf8'), readFileSync(path.join(root, 'action.yml'), 'utf8'), comment));
}
