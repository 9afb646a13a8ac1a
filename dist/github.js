export const id = 326;
export const ids = [326];
export const modules = {

/***/ 9142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportIncident: () => (/* binding */ reportIncident)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./report/issue-state.js
/** The hidden line; whatever the names hold, it is one line and ends only where it should. */
function stateLine(state) {
    const json = JSON.stringify(state).replace(/[^\w ",.:{}[\]\\/]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `<!-- lifeboat:state ${json} -->`;
}
/** The first hidden line of a body; undefined when there is none or a hand has spoilt it. */
function readState(body) {
    const json = /^<!-- lifeboat:state (\{.*\}) -->\r?$/m.exec(body)?.[1];
    if (json === undefined)
        return undefined;
    try {
        const state = JSON.parse(json);
        return isState(state) ? state : undefined;
    }
    catch {
        return undefined;
    }
}
function isState(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const state = value;
    return (isInstant(state.at) &&
        isInstant(state.since) &&
        (state.verdict === 'pass' || state.verdict === 'fail' || state.verdict === 'could-not-verify') &&
        Number.isSafeInteger(state.runs) &&
        Array.isArray(state.names) &&
        state.names.every((name) => typeof name === 'string') &&
        typeof state.digest === 'string');
}
function isInstant(value) {
    return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
}

// EXTERNAL MODULE: ./report/markdown.js
var markdown = __webpack_require__(8186);
;// CONCATENATED MODULE: ./report/issue.js



/** GitHub refuses bodies above 65,536 characters; this leaves room. Counted in code points. */
const bodyLimit = 60_000;
/** What the table of checks may take of it. */
const tableBudget = 40_000;
/** The issue's title; one line, plain text. */
function issueTitle(incident) {
    const what = { pass: 'passed', fail: 'failed', 'could-not-verify': 'could not verify' }[incident.verdict];
    const subjects = {
        drill: 'Restore drill',
        backup: 'Backup',
        prune: 'Prune',
        verify: 'Verification',
        status: 'Backup status',
        restore: 'Restore',
    };
    const subject = subjects[incident.kind ?? 'drill'];
    const where = incident.place === undefined ? '' : ` in ${incident.place}`;
    return (0,markdown/* plainLine */.h0)(`${subject} ${what}: ${incident.target} ${incident.surface}${where}`, 240);
}
/**
 * The hidden first line by which the one issue of a repository, target and surface is found again. A failed backup
 * has its own, so that the next good backup does not close what a drill found, and so has the status of each store.
 */
function issueMarker({ kind, repository, target, surface, place }) {
    const other = `${kind && kind !== 'drill' ? `|${kind}` : ''}${place === undefined ? '' : `|${place}`}`;
    const subject = `${repository}|${target}|${surface}${other}`;
    const key = (0,external_node_crypto_.createHash)('sha256').update(subject).digest('hex');
    return `<!-- lifeboat:incident v1 key=${key} -->`;
}
/** Whether an issue's body carries the marker on a line of its own. */
function hasMarker(body, marker) {
    return body.split(/\r?\n/).includes(marker);
}
/**
 * What the issue records after this run: the first failure and the number of failing runs go on while it is open and
 * begin anew when it is reopened. A run that is already recorded is not counted twice.
 */
function nextState(previous, incident, open) {
    const at = incident.at.toISOString();
    const names = reasonNames(incident);
    const goesOn = open && previous !== undefined;
    const failed = incident.verdict === 'pass' || (goesOn && previous.at === at) ? 0 : 1;
    return {
        at,
        verdict: incident.verdict,
        since: goesOn ? previous.since : at,
        runs: (goesOn ? previous.runs : 0) + failed,
        names: names.slice(0, 40).map((name) => (0,markdown/* cap */.Np)(name, 60)),
        digest: (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(names)).digest('hex'),
    };
}
/** Whether the verdict or the set of failing checks is another one; details alone (counts, times) do not matter. */
function stateChanged(previous, next) {
    return previous?.verdict !== next.verdict || previous.digest !== next.digest;
}
/** The whole body: hidden lines, verdict, failing checks, facts, what to do next. At most 60,000 code points. */
function issueBody(incident, state) {
    const parts = [
        `${issueMarker(incident)}\n${stateLine(state)}`,
        headline(incident),
        checks(incident),
        facts(incident, state),
        incident.verdict === 'pass' ? '' : nextSteps(incident),
        `<sub>Lifeboat keeps this issue up to date and closes it when a newer ${closing(incident)} passes.</sub>`,
    ];
    return (0,markdown/* cap */.Np)(parts.filter((part) => part !== '').join('\n\n'), bodyLimit);
}
/** The comment on a change of state: which checks began to fail and which no longer do. */
function changeComment(previous, incident, state) {
    const before = new Set(previous?.names);
    const appeared = state.names.filter((name) => !before.has(name));
    const vanished = (previous?.names ?? []).filter((name) => !state.names.includes(name));
    const list = (intro, names) => names.length === 0 ? '' : [intro, ...names.map((name) => `- ${(0,markdown/* inline */.mG)(name)}`)].join('\n');
    return comment(state, [
        headline(incident),
        list('Newly failing:', appeared),
        list('No longer failing:', vanished),
        facts(incident),
    ]);
}
/** The comment on a closed issue that opens again. */
function reopenedComment(incident, state) {
    return comment(state, [`Reopened. ${headline(incident)}`, checks(incident), facts(incident)]);
}
/** The comment that closes the issue. */
function recoveredComment(previous, incident, state) {
    const runs = previous === undefined ? '' : ` after ${count(previous.runs, 'run')} since ${day(previous.since)}`;
    return comment(state, [`✅ **Recovered${runs}.** ${headline(incident)}`, facts(incident)]);
}
/** The hidden first line of a comment; a second attempt to write the same comment sees it and stops. */
function commentMarker(state) {
    return `<!-- lifeboat:comment at=${state.at} -->`;
}
/** What a passing run must cover to close the issue: one over a part says nothing of the rest. */
function closing({ kind, surface }) {
    if (kind === 'verify')
        return 'run over all backups';
    if (kind === 'status')
        return 'status';
    if (kind === 'restore')
        return 'restore';
    return surface === 'db' ? 'drill' : 'drill of all files';
}
function comment(state, parts) {
    return (0,markdown/* cap */.Np)([commentMarker(state), ...parts.filter((part) => part !== '')].join('\n\n'), bodyLimit);
}
function headline({ kind, verdict, target, surface }) {
    const name = `${(0,markdown/* code */.aY)(target)} ${(0,markdown/* code */.aY)(surface)}`;
    if (kind === 'backup') {
        return verdict === 'pass'
            ? `✅ **The backup was made**: ${name} has a new one.`
            : `❌ **The backup failed**: there is no new backup of ${name}; earlier ones are untouched.`;
    }
    if (kind === 'prune') {
        return verdict === 'pass'
            ? `✅ **The prune went through**: ${name} keeps what its policy says.`
            : `❌ **The prune failed**: ${name} keeps more than its policy says.`;
    }
    if (kind === 'restore') {
        return verdict === 'pass'
            ? `✅ **The restore went through**: a backup of ${name} is in place.`
            : `❌ **The restore failed**: what stands at its target now, the reason below says.`;
    }
    if (kind === 'verify')
        return verification(verdict, name);
    if (kind === 'status')
        return STATUS[verdict];
    if (verdict === 'pass')
        return `✅ **The restore drill passed**: ${name} was restored and matches its inventory.`;
    if (verdict === 'fail')
        return `❌ **The restore drill failed**: ${name} could not be proven restorable.`;
    return `⚠️ **The restore drill could not verify** ${name}: whether it can be restored is not known.`;
}
const STATUS = {
    pass: '✅ **The status passed**: what should be in the store is there, and fresh.',
    fail: '❌ **The status failed**: backups are missing, late or suspicious.',
    'could-not-verify': '⚠️ **The status could not be verified**: whether all backups are there is not known.',
};
function verification(verdict, name) {
    if (verdict === 'pass')
        return `✅ **The verification passed**: every object of ${name} is as its manifest says.`;
    if (verdict === 'fail')
        return `❌ **The verification failed**: ${name} has backups that are damaged.`;
    return `⚠️ **The verification could not check** all of ${name}: whether the rest is good is not known.`;
}
function checks({ reasons, verdict }) {
    if (verdict === 'pass')
        return '';
    const rows = [];
    let used = 0;
    for (const { name, detail } of reasons) {
        const row = [(0,markdown/* inline */.mG)(name, 120), (0,markdown/* inline */.mG)(detail, 500)];
        used += row.join('').length;
        if (used > tableBudget)
            break;
        rows.push(row);
    }
    const rest = reasons.length - rows.length;
    const more = rest === 0 ? '' : `\n\n... and ${count(rest, 'more check')}; the run has them all.`;
    return rows.length === 0
        ? 'The run gave no reason; see its log.'
        : (0,markdown/* table */.tp)(['Failing check', 'What was found'], rows) + more;
}
function facts({ backupId, provenId, runUrl, at }, state) {
    const lines = [`- Last run: ${day(at.toISOString())}${runLink(runUrl)}`];
    if (backupId !== undefined)
        lines.push(`- Backup drilled: ${(0,markdown/* code */.aY)(backupId)}`);
    if (provenId !== undefined)
        lines.push(`- Newest proven backup: ${(0,markdown/* code */.aY)(provenId)}`);
    if (state !== undefined && state.runs > 0) {
        lines.push(`- First seen: ${day(state.since)}, ${count(state.runs, 'failing run')} since`);
    }
    return lines.join('\n');
}
function nextSteps({ kind, target, surface, backupId, provenId, verdict }) {
    if (kind !== undefined && kind !== 'drill' && kind !== 'verify') {
        return '### What to do next\n\n1. The reason above says what to mend.\n2. Run the workflow again; this issue closes when it succeeds.';
    }
    if (kind === 'verify')
        return verifySteps(verdict, provenId);
    const what = (0,markdown/* plainLine */.h0)(`--target ${target} --surface ${surface}`);
    const first = verdict === 'fail'
        ? 'Treat this backup as not restorable until a drill of it passes.'
        : 'Find out what kept the drill from checking (tool, key, network); this says nothing bad about the backup yet.';
    const steps = [
        `1. ${first} The failing checks above and the log of the run say where to look.`,
        '2. Make a fresh backup now, then run the drill again; this issue closes when it passes.',
        `3. If data is needed meanwhile, restore the newest proven backup${provenId ? ` (${(0,markdown/* code */.aY)(provenId)})` : ''}, not the latest one.`,
    ].join('\n');
    const again = (0,markdown/* fence */.EU)([
        '# store and keys come from the environment, as in the workflow',
        `node dist/cli.js restore-drill ${what} --backup ${backupId ?? 'latest'}`,
    ].join('\n'));
    const byHand = 'By hand, without Lifeboat: `RESTORE.md` lies beside the backups in the store.';
    return `### What to do next\n\n${steps}\n\n${(0,markdown/* details */.zH)('Commands', `Drill it again from a checkout:\n\n${again}\n\n${byHand}`)}`;
}
function verifySteps(verdict, provenId) {
    const first = verdict === 'fail'
        ? 'Do not restore the backups named above. Where a second store or an older version of the object is at hand, put the good object back.'
        : 'Find out what kept the run from reading (rights, network, storage class); this says nothing bad about the backups yet.';
    const good = provenId ? ` (newest proven: ${(0,markdown/* code */.aY)(provenId)})` : '';
    const second = `If the newest backup is among them, make a fresh one now${good}.`;
    return `### What to do next\n\n1. ${first}\n2. ${second}\n3. Run it again with \`backups: all\`: only a pass over all of them closes this issue.`;
}
/** A link only for what is plainly a web address. */
function runLink(url) {
    if (url === undefined || !/^https?:\/\/[\w.:-]+(?:\/[\w./~%-]*)?$/.test(url))
        return '';
    return `, [log of the run](${url})`;
}
/** Sorted and without repeats, so that the order of the checks is no change of state. */
function reasonNames(incident) {
    if (incident.verdict === 'pass')
        return [];
    return Array.from(new Set(incident.reasons.map(({ name }) => (0,markdown/* plainLine */.h0)(name, 200)))).sort();
}
function day(iso) {
    return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ../../node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(1329);
;// CONCATENATED MODULE: ./runner/github-client.js


const attempts = 5;
const requestTimeoutMs = 30_000;
/**
 * A client that waits out rate limits, repeats what failed on the way (server errors, lost connections) and gives up
 * when its time is over. POST is repeated only when GitHub refused it for a limit, since otherwise it may have worked.
 * The base address is passed explicitly: @actions/github reads GITHUB_API_URL once, at import.
 */
function connect({ token, apiUrl = 'https://api.github.com' }, { now = Date.now, sleep = pause, limitMs = 120_000, signal } = {}) {
    const quiet = () => { };
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl.replace(/\/+$/, ''), log });
    const deadline = now() + limitMs;
    const repeat = async (call, waitAfter) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await call();
            }
            catch (error) {
                const wait = attempt < attempts && !signal?.aborted ? waitAfter(error, attempt) : undefined;
                if (wait === undefined || now() + wait > deadline)
                    throw error;
                await sleep(wait, signal);
            }
        }
    };
    octokit.hook.wrap('request', (request, options) => repeat(async () => {
        const timeout = AbortSignal.timeout(requestTimeoutMs);
        const until = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
        return request({ ...options, request: { ...options.request, signal: until } });
    }, (error, attempt) => limitWait(error, now()) ?? (options.method === 'POST' ? undefined : faultWait(error, attempt))));
    const createOnce = async (create, find) => {
        let first = true;
        return repeat(async () => {
            const made = first ? undefined : await find();
            first = false;
            return made ?? (await create());
        }, faultWait);
    };
    return { octokit, createOnce };
}
/** The HTTP status of a failed call; undefined when no answer came. */
function statusOf(error) {
    const answer = answerOf(error);
    return answer?.status;
}
/** Which call limit GitHub put in the way, as milliseconds to wait (docs: "Best practices for using the REST API"). */
function limitWait(error, now) {
    const answer = answerOf(error);
    if (answer === undefined || (answer.status !== 403 && answer.status !== 429))
        return undefined;
    const { headers } = answer;
    const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
    if (retryAfter >= 0)
        return retryAfter * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000;
    if (String(headers['x-ratelimit-remaining']) === '0' && reset > 0) {
        // The server's clock, so that a wrong one here neither hurries nor sleeps for hours.
        const serverNow = typeof headers.date === 'string' ? Date.parse(headers.date) : Number.NaN;
        return Math.max(0, reset - (Number.isNaN(serverNow) ? now : serverNow)) + 1000;
    }
    const secondary = answer.documentation.includes('secondary-rate-limits');
    return secondary || answer.status === 429 ? 60_000 : undefined;
}
/** Milliseconds to wait after a fault on the way or in the server; undefined for an answer that is final. */
function faultWait(error, attempt) {
    const status = statusOf(error);
    return status === undefined || status >= 500 ? 1000 * 2 ** (attempt - 1) : undefined;
}
/** octokit's RequestError has a status of 500 even where no answer came; only `response` tells. */
function answerOf(error) {
    const response = isRecord(error) ? error.response : undefined;
    if (!isRecord(response) || typeof response.status !== 'number')
        return undefined;
    const data = isRecord(response.data) ? response.data : {};
    return {
        status: response.status,
        headers: isRecord(response.headers) ? response.headers : {},
        documentation: typeof data.documentation_url === 'string' ? data.documentation_url : '',
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
async function pause(ms, signal) {
    await (0,promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
}

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
;// CONCATENATED MODULE: ./runner/issue-tracker.js





/** The label by which issues are found; labels of the user's choice come beside it. */
const machineLabel = 'lifeboat';
/** 100 issues a page; more than this many pages with our label are not looked through. */
const maxPages = 20;
/** The issues that carry our marker, lowest number first. Pull requests come in the same list and are left out. */
async function findIssues({ octokit, owner, repo, incident }, query) {
    const marker = issueMarker(incident);
    const issues = [];
    let pages = 0;
    const all = { owner, repo, sort: 'updated', direction: 'desc', per_page: 100, ...query };
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listForRepo, all)) {
        for (const { number, state, body, pull_request } of data) {
            if (pull_request !== undefined || !hasMarker(body ?? '', marker))
                continue;
            if (issues.some((issue) => issue.number === number))
                continue;
            issues.push({ number, open: state === 'open', state: readState(body ?? '') });
        }
        if (++pages === maxPages)
            break;
    }
    return issues.sort((a, b) => a.number - b.number);
}
/** Changes an issue; what is not named stays. */
async function edit({ octokit, owner, repo }, number, change) {
    await octokit.rest.issues.update({ owner, repo, issue_number: number, ...change });
}
/** Writes a comment once, also when the answer to the first attempt was lost. */
async function issue_tracker_comment({ octokit, owner, repo, createOnce }, number, body, state) {
    const issue = { owner, repo, issue_number: number };
    await createOnce(async () => {
        await octokit.rest.issues.createComment({ ...issue, body });
        return true;
    }, async () => {
        const marker = commentMarker(state);
        const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
        for await (const { data } of pages) {
            if (data.some((written) => hasMarker(written.body ?? '', marker)))
                return true;
        }
        return undefined;
    });
}
/** Labels are made beforehand, since a token may be allowed to use a label but not to make one. */
async function ensureLabel({ octokit, owner, repo, createOnce }) {
    const make = async () => {
        const description = 'Backup and restore drill results, kept by Lifeboat';
        try {
            await octokit.rest.issues.createLabel({ owner, repo, name: machineLabel, color: 'd93f0b', description });
        }
        catch (error) {
            // 422: it is there already. 403 and 404: the issue itself will tell whether the rights are enough.
            if (![403, 404, 422].includes(statusOf(error) ?? 0))
                throw error;
        }
        return true;
    };
    await createOnce(make, async () => undefined);
}
/** Assigned after the fact: GitHub leaves out people it cannot assign here, but refuses a whole new issue for them. */
async function issue_tracker_assign({ octokit, owner, repo, settings, warnings }, number) {
    const wanted = settings.assignees.map((name) => name.trim().replace(/^@/, '')).filter(Boolean);
    if (wanted.length === 0)
        return;
    try {
        const assignees = wanted.slice(0, 10);
        const { data } = await octokit.rest.issues.addAssignees({ owner, repo, issue_number: number, assignees });
        const assigned = new Set(data.assignees?.map(({ login }) => login.toLowerCase()));
        const missing = wanted.filter((name) => !assigned.has(name.toLowerCase()));
        if (missing.length > 0)
            warnings.push(`GitHub did not assign ${(0,markdown/* plainLine */.h0)(missing.join(', '))} to issue #${number}`);
    }
    catch (error) {
        warnings.push(`issue #${number} could not be assigned: ${explain(error, settings)}`);
    }
}
/** What went wrong and what to do about it, on one line. */
function explain(error, { repository }) {
    const said = (0,markdown/* plainLine */.h0)((0,errors/* messageOf */.bD)(error), 300);
    const where = `issues of ${(0,markdown/* plainLine */.h0)(repository, 150)}`;
    switch (statusOf(error)) {
        case 401:
            return `GitHub does not accept the github-token for the ${where}: ${said}`;
        case 403:
        case 404:
            return `the github-token may not write the ${where}: give the job 'permissions: issues: write', or set 'issue: off' (${said})`;
        case 410:
            return `the ${where} are switched off: enable them in the repository's settings, or set 'issue: off' (${said})`;
        case undefined:
            return `the ${where} could not be reached: ${said}`;
        default:
            return `GitHub refused to write the ${where}: ${said}`;
    }
}

;// CONCATENATED MODULE: ./runner/issue.js



/**
 * Brings the one issue of a repository, target and surface up to date with a drill's outcome. Never throws: trouble
 * with GitHub becomes a `warning`, so that it cannot hide the drill's verdict.
 */
async function reportIncident(settings, incident, timing = {}) {
    const warnings = [];
    let result = { did: 'nothing' };
    try {
        const [owner = '', repo = ''] = settings.repository.split('/');
        result = await report({ ...connect(settings, timing), settings, owner, repo, incident, warnings });
    }
    catch (error) {
        warnings.push(explain(error, settings));
    }
    return warnings.length === 0 ? result : { ...result, warning: warnings.join('; ') };
}
async function report(task) {
    const found = await findIssues(task, { labels: machineLabel, state: 'all' });
    const issue = await keepOne(task, found);
    if (issue !== undefined)
        return update(task, issue);
    return task.incident.verdict === 'pass' ? { did: 'nothing' } : issue_open(task);
}
async function update(task, issue) {
    const { incident } = task;
    const at = incident.at.toISOString();
    const previous = issue.state;
    const { number } = issue;
    const passed = incident.verdict === 'pass';
    const stale = previous !== undefined && (passed ? at <= previous.at : at < previous.at);
    if (stale || (passed && !issue.open))
        return { number, did: 'nothing' };
    const state = nextState(previous, incident, issue.open);
    if (passed) {
        await issue_tracker_comment(task, number, recoveredComment(previous, incident, state), state);
        await edit(task, number, { body: issueBody(incident, state), state: 'closed', state_reason: 'completed' });
        return { number, did: 'closed' };
    }
    const text = { title: issueTitle(incident), body: issueBody(incident, state) };
    if (!issue.open) {
        await edit(task, number, { ...text, state: 'open', state_reason: 'reopened' });
        await issue_tracker_comment(task, number, reopenedComment(incident, state), state);
        return { number, did: 'reopened' };
    }
    const changed = stateChanged(previous, state);
    // The comment comes first: were the run cut off between the two, the next one would still see the change.
    if (changed)
        await issue_tracker_comment(task, number, changeComment(previous, incident, state), state);
    await edit(task, number, text);
    return { number, did: changed ? 'commented' : 'updated' };
}
async function issue_open(task) {
    const { settings } = task;
    const wanted = Array.from(new Set([machineLabel, ...settings.labels.map((label) => label.trim()).filter(Boolean)]));
    await ensureLabel(task);
    const created = await task.createOnce(() => create(task, wanted), async () => {
        const [issue] = await findIssues(task, { labels: machineLabel, state: 'open' });
        return issue && { number: issue.number, labelled: true, author: '' };
    });
    const { number, labelled, author } = created;
    if (!labelled) {
        task.warnings.push(`issue #${number} of ${settings.repository} was opened without its labels, so a passing drill cannot find and close it: give the token the right to label issues ('permissions: issues: write')`);
    }
    await issue_tracker_assign(task, number);
    // Another drill may have opened one in the same moment; both see both now, and both keep the lower number.
    const query = labelled ? { labels: machineLabel } : { creator: author };
    const issue = await keepOne(task, await findIssues(task, { ...query, state: 'open' }));
    if (issue === undefined || issue.number >= number)
        return { number, did: 'opened' };
    return update(task, issue);
}
async function create(task, labels) {
    const { octokit, owner, repo, incident } = task;
    const body = issueBody(incident, nextState(undefined, incident, false));
    const post = async (names) => {
        const { data } = await octokit.rest.issues.create({
            owner,
            repo,
            title: issueTitle(incident),
            body,
            labels: names,
        });
        const set = data.labels.map((label) => (typeof label === 'string' ? label : label.name));
        return { number: data.number, labelled: set.includes(machineLabel), author: data.user?.login ?? '' };
    };
    try {
        return await post(labels);
    }
    catch (error) {
        if (statusOf(error) !== 422 || labels.length === 1)
            throw error;
        const issue = await post([machineLabel]);
        task.warnings.push(`GitHub refused the labels in issue-labels: ${explain(error, task.settings)}`);
        return issue;
    }
}
/** Keeps the lowest open issue, else the lowest closed one; other open ones are closed as duplicates. */
async function keepOne(task, found) {
    const [keep, ...others] = found.filter((issue) => issue.open);
    for (const { number } of others) {
        try {
            await edit(task, number, { state: 'closed', state_reason: 'duplicate' });
        }
        catch (error) {
            // Older GitHub Enterprise servers do not know this reason.
            if (statusOf(error) !== 422)
                throw error;
            await edit(task, number, { state: 'closed', state_reason: 'not_planned' });
        }
    }
    return keep ?? found[0];
}


/***/ })

};
