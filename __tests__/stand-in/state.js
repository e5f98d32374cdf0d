import { openRepository } from './repository.js';
/** Who comments and reports when a workflow's own token is used. */
export const WORKFLOW_LOGIN = 'github-actions[bot]';
/** What Card Gate's documentation asks for: contents read, pull-requests and checks write. */
export const USUAL_PERMISSIONS = { contents: 'read', 'pull-requests': 'write', checks: 'write' };
/** Opens a state from plain data; ids count up from 1001 (comments) and 5001 (check runs), so that they are the same in every run. */
export function openState(options) {
    let ticks = 0;
    let commentId = 1000;
    let checkRunId = 5000;
    const start = Date.parse(options.now ?? '2026-11-21T12:00:00Z');
    const time = () => {
        const at = new Date(start + ticks * 1000);
        ticks += 1;
        return at.toISOString().replace('.000Z', 'Z');
    };
    const comments = [];
    const state = {
        options,
        repository: openRepository(options.repository ?? 'octo-org/agents', options),
        others: new Map(Object.entries(options.others ?? {}).map(([name, data]) => [name, openRepository(name, data)])),
        pullRequests: new Map((options.pullRequests ?? []).map((pullRequest) => [pullRequest.number, pullRequest])),
        author: options.viewerLogin ?? WORKFLOW_LOGIN,
        comments,
        checkRuns: [],
        problems: [],
        addComment: ({ issue, author, body }) => {
            commentId += 1;
            const now = time();
            const comment = { id: commentId, issue, author, body, createdAt: now, updatedAt: now };
            comments.push(comment);
            return comment;
        },
        nextCheckRunId: () => {
            checkRunId += 1;
            return checkRunId;
        },
        time,
    };
    for (const comment of options.comments ?? [])
        state.addComment(comment);
    return state;
}
