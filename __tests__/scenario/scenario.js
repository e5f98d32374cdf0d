/** The repository of every scenario. */
export const REPOSITORY = 'octo-org/agents';
/** The fork of a scenario with `fork`. */
export const FORK = 'contributor/agents';
/** The pull request of every scenario that has one. */
export const PULL_REQUEST = 7;
/** The clock unless a scenario sets it. */
export const NOW = '2026-11-21T12:00:00Z';
const PULL_REQUEST_EVENTS = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'merge_group',
    'workflow_run',
    'issue_comment',
    'repository_dispatch',
];
/** Whether the event has a pull request beside main; else the head's changes are a commit on top of base. */
export function hasPullRequest(scenario) {
    return PULL_REQUEST_EVENTS.includes(scenario.event);
}
