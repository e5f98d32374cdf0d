import type { Place } from '../../../document/document.ts';
import type { Stage } from '../../../model/decision.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { callPattern, either } from '../patterns.ts';
import { builtIn, callOf, firstOf } from '../workflow-agent/calls.ts';
import { addressExpression, addressSample } from '../workflow-agent/copilot.ts';

/*
 * The hosts that an agentic workflow can reach (docs/reference/gh-aw.md#network).
 */

/**
 * An entry in a list of allowed or blocked hosts: either a host or a name that represents several
 * hosts.
 */
export interface NetworkEntry {
  readonly text: string;
  readonly place: Place;
}

/** The hosts that a workflow can reach. `everything` means that no firewall limits the hosts. */
export type Network =
  | { readonly kind: 'everything'; readonly place: Place }
  | {
      readonly kind: 'hosts';
      readonly allowed: readonly NetworkEntry[];
      readonly blocked: readonly NetworkEntry[];
    };

/** Names that represent several hosts, and the most important of these hosts. */
const ECOSYSTEMS: Readonly<Record<string, string>> = {
  defaults:
    'archive.ubuntu.com security.ubuntu.com keyserver.ubuntu.com packages.microsoft.com ppa.launchpad.net json-schema.org json.schemastore.org ocsp.digicert.com crl3.digicert.com',
  containers: 'ghcr.io registry.hub.docker.com docker.io gcr.io quay.io mcr.microsoft.com',
  dotnet: 'nuget.org api.nuget.org dotnet.microsoft.com',
  dart: 'pub.dev',
  fonts: 'fonts.googleapis.com fonts.gstatic.com',
  github: 'github.com githubusercontent.com github.io ghcr.io githubassets.com',
  go: 'go.dev proxy.golang.org sum.golang.org golang.org pkg.go.dev',
  haskell: 'haskell.org hackage.haskell.org',
  java: 'repo.maven.apache.org repo1.maven.org maven.org plugins.gradle.org services.gradle.org',
  local: 'localhost 127.0.0.1',
  node: 'registry.npmjs.org npmjs.com npmjs.org nodejs.org yarnpkg.com registry.yarnpkg.com',
  perl: 'cpan.org metacpan.org',
  php: 'packagist.org repo.packagist.org getcomposer.org',
  playwright: 'playwright.download.prss.microsoft.com cdn.playwright.dev',
  python: 'pypi.org pypi.python.org files.pythonhosted.org bootstrap.pypa.io conda.anaconda.org',
  ruby: 'rubygems.org api.rubygems.org index.rubygems.org',
  rust: 'crates.io static.crates.io index.crates.io static.rust-lang.org',
  swift: 'swift.org download.swift.org cocoapods.org',
  terraform: 'registry.terraform.io releases.hashicorp.com',
};

/** The hosts that compilers allow by default in every workflow. */
const COMPILED_DEFAULTS = (
  'api.business.githubcopilot.com api.enterprise.githubcopilot.com api.github.com ' +
  'api.githubcopilot.com api.individual.githubcopilot.com api.snapcraft.io archive.ubuntu.com ' +
  'azure.archive.ubuntu.com crl.geotrust.com crl.globalsign.com crl.identrust.com ' +
  'crl.sectigo.com crl.thawte.com crl.usertrust.com crl.verisign.com crl3.digicert.com ' +
  'crl4.digicert.com crls.ssl.com json-schema.org json.schemastore.org keyserver.ubuntu.com ' +
  'ocsp.digicert.com ocsp.geotrust.com ocsp.globalsign.com ocsp.identrust.com ' +
  'ocsp.sectigo.com ocsp.ssl.com ocsp.thawte.com ocsp.usertrust.com ocsp.verisign.com ' +
  'packagecloud.io packages.cloud.google.com packages.microsoft.com ppa.launchpad.net ' +
  's.symcb.com s.symcd.com security.ubuntu.com ts-crl.ws.symantec.com ts-ocsp.ws.symantec.com'
).split(' ');

/**
 * Returns the entries in a compiled list. If the list contains all hosts that compilers add, a
 * single entry replaces these hosts.
 */
export function compiledEntries(entries: readonly NetworkEntry[]): readonly NetworkEntry[] {
  const hosts = new Set(entries.map(({ text }) => text));
  const [first] = entries;
  if (first === undefined || !COMPILED_DEFAULTS.every((host) => hosts.has(host))) return entries;
  const others = entries.filter(({ text }) => !COMPILED_DEFAULTS.includes(text));
  return [{ text: COMPILED, place: first.place }, ...others];
}

/** The name of the entry for all hosts that compilers add. */
const COMPILED = 'the hosts that gh-aw adds';

/** Whether an entry is an unknown name for several hosts. */
export function isUnknownName({ text }: NetworkEntry): boolean {
  return hostsNamed(text) === undefined && !/[.*:]/.test(text) && text !== 'localhost';
}

/** Returns the stage that allows or denies connections. */
export function networkStage(network: Network): Stage {
  if (network.kind === 'everything')
    return firstOf([
      builtIn('the network without a firewall', 'allowed', [callPattern(['net'], ANY_TEXT, '')], {
        place: network.place,
        examples: [callOf('net', 'example.com')],
      }),
    ]);
  const { allowed, blocked } = network;
  return firstOf([
    ...blocked.map((entry) => entryRule('deny', entry)),
    ...allowed.filter((entry) => !isUnknownName(entry)).map((entry) => entryRule('allow', entry)),
  ]);
}

function hostsNamed(text: string): readonly string[] | undefined {
  if (text === COMPILED) return COMPILED_DEFAULTS;
  return Object.hasOwn(ECOSYSTEMS, text) ? ECOSYSTEMS[text]?.split(' ') : undefined;
}

/** Returns the rule for an entry. The rule matches the entry's hosts and all their subdomains. */
function entryRule(list: 'allow' | 'deny', { text, place }: NetworkEntry): HostRule {
  const hosts = hostsNamed(text);
  const [, scheme, host = ''] = /^(https?:\/\/)?([^/]*)/.exec(text) ?? [];
  return hostRule({
    list,
    level: list === 'allow' ? 'allowed' : 'denied',
    patterns: [
      callPattern(
        ['net'],
        hosts ? belowExpression(treeOf(hosts)) : hostExpressionOf(scheme, host),
        '',
      ),
    ],
    name: text,
    examples: [callOf('net', addressSample(hosts?.[0] ?? text))],
    place,
  });
}

function hostExpressionOf(scheme: string | undefined, host: string): string {
  return host === '*' || host.startsWith('*.')
    ? addressExpression((scheme ?? '') + host)
    : belowExpression(host.split('*').map(literally).join('[^.]*'), scheme);
}

function belowExpression(hosts: string, scheme?: string): string {
  const below = `(?:[^. ]+\\.)*${hosts}`;
  if (scheme === 'https://') return below;
  return scheme === 'http://' ? `${below} over http` : `${below}(?: over http)?`;
}

/**
 * Returns an expression that matches any of several strings. Common prefixes are shared, which
 * makes comparisons faster.
 */
function treeOf(texts: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const text of texts) {
    const known = rests.get(text.slice(0, 1)) ?? [];
    rests.set(text.slice(0, 1), [...known, text.slice(1)]);
  }
  return either(
    [...rests].map(([char, rest]) => {
      const [only = ''] = rest;
      if (char === '') return '';
      return literally(char) + (rest.length === 1 ? literally(only) : treeOf(rest));
    }),
  );
}
