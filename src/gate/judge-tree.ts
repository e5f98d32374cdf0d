import { type Discovery, discover, isTouched, type Question } from '../agents/discover.ts';
import type { Finding } from '../finding/finding.ts';
import type { Tree } from '../model/tree.ts';
import type { AgentReport } from '../report/report.ts';
import { checkFile } from '../rules/check-file.ts';
import type { Settings } from '../settings/settings.ts';
import { judgeAgent, type Moment, select } from './judge-agent.ts';

/** The judgement of a tree: its agents, and what was found about files that belong to none. */
export interface Judgement {
  readonly agents: readonly AgentReport[];
  /** Findings outside agents. */
  readonly loose: readonly Finding[];
  readonly notices: readonly string[];
  /** How many governed files there are, judged or not. */
  readonly governed: number;
}

/** What is judged, and when. */
export interface Occasion extends Question, Moment {}

/** Finds, validates and evaluates the agents of a tree: the same for the action and the command line. */
export async function judgeTree(tree: Tree, settings: Settings, occasion: Occasion): Promise<Judgement> {
  const discovery = await discover(tree, settings, occasion);
  const ofFile = checkFiles(discovery, settings, occasion.now);
  const agents: AgentReport[] = [];
  const owned = new Set<string>();
  for (const agent of discovery.agents) {
    for (const file of agent.files) owned.add(file);
    if (occasion.within && !isTouched(agent, occasion.within)) continue;
    agents.push(
      judgeAgent(
        agent,
        agent.files.flatMap((file) => ofFile.get(file) ?? []),
        settings,
        occasion,
      ),
    );
  }
  const orphans = [...ofFile].flatMap(([file, findings]) => (owned.has(file) ? [] : findings));
  return {
    agents,
    loose: select([...discovery.findings, ...orphans], settings),
    notices: discovery.notices,
    governed: discovery.files.length,
  };
}

function checkFiles(discovery: Discovery, settings: Settings, now: Date): ReadonlyMap<string, readonly Finding[]> {
  return new Map(
    discovery.files.map(({ file, governed, mixed, bytes }) => [
      file,
      checkFile({ ...governed, mixed, bytes, now, standardValues: settings.standardValues }),
    ]),
  );
}
