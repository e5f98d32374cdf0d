// Checks and writes what a release needs, from the files of the current folder and without a
// network:
//   check [tag]   whether every place that names the version agrees, and with the tag
//   notes         prints the entry of this version in CHANGELOG.md
//   major <tag>   prints v1 if the tag is the newest v1.*.* of the tags on standard input
//   sbom          reduces the list from `npm sbom` on standard input to the packages in dist/
//   publish       refuses to publish to npm outside of the release workflow
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const WORKFLOW = '.github/workflows/release.yml';
const CHANGELOG = 'CHANGELOG.md';
/** The packages in dist/, each with its version, as the build writes them. */
const JOINED = 'build/joined';
const TAG = /^v(\d+)\.(\d+)\.(\d+)$/;

/** What is wrong with the files or the arguments of the user. */
class Refusal extends Error {}

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refusal(`${file} cannot be read; run this command in the root of the repository`);
  }
};

const readJson = (file) => parseJson(read(file), file);

const parseJson = (text, source) => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${source} is not JSON`);
  }
};

/** Returns the entries of the changelog, newest first, with their texts. */
function entriesOf(changelog) {
  const [head, ...sections] = changelog.replaceAll('\r\n', '\n').split(/^(?=## )/m);
  const entries = sections.map((section) => {
    const [title, ...lines] = section.split('\n');
    const [, version, date] = /^## \[([^\]]+)\](?: - (.*))?$/.exec(title) ?? [];
    if (version === undefined)
      throw new Refusal(
        `${CHANGELOG}: the heading "${title}" is not of the form "## [1.2.3] - 2026-01-31"`,
      );
    const text = lines.filter((line) => !/^\[[^\]]+\]: /.test(line)).join('\n');
    return { version, date, text: text.trim() };
  });
  if (!head.startsWith('# ')) throw new Refusal(`${CHANGELOG} has no title`);
  return entries;
}

const isUnreleased = ({ version }) => version.toLowerCase() === 'unreleased';

/** Whether a text is a day that exists, such as 2026-01-31. */
function isDay(text = '') {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Returns what keeps the entries of the changelog from describing a version. */
function faultsOfChangelog(version, isTagged) {
  const changelog = read(CHANGELOG);
  const entries = entriesOf(changelog);
  const newest = entries.find((entry) => !isUnreleased(entry));
  if (newest?.version !== version)
    return [`${CHANGELOG}: the newest entry is ${newest?.version ?? 'missing'}, not ${version}`];
  const faults = [];
  if (!isDay(newest.date))
    faults.push(`${CHANGELOG}: the entry ${version} needs the day of the release, as 2026-01-31`);
  if (newest.text === '') faults.push(`${CHANGELOG}: the entry ${version} is empty`);
  if (!changelog.includes(`\n[${version}]: `))
    faults.push(`${CHANGELOG}: the link of [${version}] is missing at the end`);
  const waiting = entries.find((entry) => isUnreleased(entry) && entry.text !== '');
  if (isTagged && waiting)
    faults.push(`${CHANGELOG}: move the lines under [Unreleased] to the entry ${version}`);
  return faults;
}

/** Fails if a place names another version than `package.json`, or if the tag does. */
function check(tag) {
  const { version } = readJson('package.json');
  const lock = readJson('package-lock.json');
  const said = [
    ['package-lock.json', lock.version],
    ['package-lock.json, packages', lock.packages?.['']?.version],
    ['src/version.ts', /^export const version = '([^']*)';$/m.exec(read('src/version.ts'))?.[1]],
  ];
  const faults = said
    .filter(([, other]) => other !== version)
    .map(([place, other]) => `${place} says ${other ?? 'no version'}, package.json ${version}`);
  if (tag !== undefined && tag !== `v${version}`)
    faults.push(`the tag is "${tag}", but package.json needs v${version}`);
  if (!TAG.test(`v${version}`))
    faults.push(`package.json: the version ${version} is not of the form 1.2.3`);
  faults.push(...faultsOfChangelog(version, tag !== undefined));
  if (faults.length > 0) throw new Refusal(faults.join('\n'));
  return `version ${version}: package.json, package-lock.json, src/version.ts and ${CHANGELOG} agree${tag === undefined ? '' : `, and so does the tag ${tag}`}\n`;
}

function notes() {
  const { version } = readJson('package.json');
  const entry = entriesOf(read(CHANGELOG)).find((one) => one.version === version);
  if (!entry?.text) throw new Refusal(`${CHANGELOG} has no entry ${version}`);
  return `${entry.text}\n`;
}

/** Returns the moving tag that a release moves. Fixes of an older version move none. */
function major(tag) {
  const tags = readFileSync(0, 'utf8').split(/\s+/);
  if (!TAG.test(tag ?? '')) throw new Refusal(`the tag ${tag} is not of the form v1.2.3`);
  if (!tags.includes(tag)) throw new Refusal(`the tag ${tag} is not among the tags that exist`);
  const numbers = (text) => TAG.exec(text).slice(1).map(Number);
  const [own, ...rest] = numbers(tag);
  const isNewer = ([itsMajor, minor, patch]) =>
    itsMajor === own && (minor - rest[0] || patch - rest[1]) > 0;
  const newer = tags
    .filter((text) => TAG.test(text))
    .map(numbers)
    .some(isNewer);
  return newer ? '' : `v${own}\n`;
}

/** Returns the packages that the last build put into dist/, as `name@version`. */
function bundledPackages() {
  let files;
  try {
    files = readdirSync(JOINED, { recursive: true, encoding: 'utf8' });
  } catch {
    throw new Refusal(`${JOINED} cannot be read; run "npm run build" first`);
  }
  const manifests = files.filter(
    (file) => path.basename(file) === 'package.json' && file.includes('node_modules'),
  );
  return new Set(
    manifests.map((file) => {
      const { name, version } = readJson(path.join(JOINED, file));
      return `${name}@${version}`;
    }),
  );
}

/** Returns a CycloneDX list of exactly the packages whose code is in dist/. */
function sbom() {
  const whole = parseJson(readFileSync(0, 'utf8'), 'the list of "npm sbom"');
  const packages = bundledPackages();
  const isBundled = (reference) => packages.has(reference);
  const components = (whole.components ?? []).filter((part) => isBundled(part['bom-ref']));
  const listed = new Set(components.map((part) => part['bom-ref']));
  const missing = [...packages].filter((reference) => !listed.has(reference));
  if (packages.size === 0 || missing.length > 0)
    throw new Refusal(`"npm sbom" does not list ${missing.join(', ') || 'any package of dist/'}`);
  const { name } = readJson('package.json');
  const root = { ...whole.metadata.component, name, type: 'application' };
  const list = {
    ...whole,
    metadata: { ...whole.metadata, lifecycles: [{ phase: 'build' }], component: root },
    // npm marks them as needed only for development, because users install none of them.
    components: components.map((part) => ({
      ...part,
      scope: 'required',
      properties: (part.properties ?? []).filter(
        (property) => property.name !== 'cdx:npm:package:development',
      ),
    })),
    dependencies: (whole.dependencies ?? [])
      .filter(({ ref }) => ref === root['bom-ref'] || isBundled(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isBundled) })),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** Fails outside of the release workflow; npm runs it before it publishes this folder. */
function publish() {
  const { version } = readJson('package.json');
  const { GITHUB_ACTIONS, GITHUB_WORKFLOW_REF = '' } = process.env;
  const isRelease = GITHUB_WORKFLOW_REF.endsWith(`/${WORKFLOW}@refs/tags/v${version}`);
  if (GITHUB_ACTIONS !== 'true' || !isRelease)
    throw new Refusal(
      `only ${WORKFLOW} publishes to npm; push the tag v${version} to start it. Nothing was published`,
    );
  return check(`v${version}`);
}

const COMMANDS = new Map(Object.entries({ check, notes, major, sbom, publish }));
const [name, ...rest] = process.argv.slice(2);
try {
  const command = COMMANDS.get(name);
  if (command === undefined)
    throw new Refusal(
      `the command "${name ?? ''}" is not one of ${[...COMMANDS.keys()].join(', ')}`,
    );
  process.stdout.write(command(...rest));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
