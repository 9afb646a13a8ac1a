export const id = 933;
export const ids = [933];
export const modules = {

/***/ 8537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fleetVariables: () => (/* binding */ fleetVariables),
  planFleet: () => (/* binding */ planFleet),
  readFleet: () => (/* binding */ readFleet),
  runFleet: () => (/* binding */ runFleet)
});

// UNUSED EXPORTS: fleetInputs

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
// EXTERNAL MODULE: ./backup/retention/policy.js
var policy = __webpack_require__(5686);
;// CONCATENATED MODULE: ./fleet/coverage.js



/** Settings that say what is expected of a unit, and not how its store is looked at. */
const EXPECTATIONS = ['rpo', 'max-shrink'];
/** Paths that two runs of `status` would write over one another. */
const WRITTEN = ['dashboard-dir', 'badge-file'];
/**
 * Gathers units into runs of `status`, each with the list of what should exist: that is what finds the target nobody
 * backs up. Of several policies the one that keeps longest goes along: the bucket must let every backup live. Throws
 * UserError `input` when a unit has no `rpo`, or two runs would write the same file.
 */
function coverageOf(units) {
    const groups = new Map();
    for (const { target, surface, settings } of units) {
        const shared = Object.fromEntries(Object.entries(settings).filter(([name]) => !EXPECTATIONS.some((each) => each === name)));
        const own = Object.fromEntries(EXPECTATIONS.flatMap((name) => (settings[name] ? [[name, settings[name]]] : [])));
        if (!own.rpo) {
            const word = `${target} ${surface}: rpo is missing; say how old the newest backup may be, for example rpo: 26h`;
            throw new errors/* UserError */.yo('input', word);
        }
        const { retention, ...way } = shared;
        const key = JSON.stringify(Object.entries(way).sort(([a], [b]) => (a < b ? -1 : 1)));
        const group = groups.get(key) ?? { units: [], settings: shared, expected: [] };
        if (retention !== undefined && daysOf(retention) > daysOf(group.settings.retention))
            group.settings = { ...group.settings, retention };
        group.units.push({ target, surface });
        group.expected.push({ target, surface, ...own });
        groups.set(key, group);
    }
    const all = [...groups.values()];
    assertOwnFiles(all);
    return all.map(({ units: own, settings, expected }) => ({
        units: own,
        settings: { expect: (0,dist/* stringify */.As)(expected), ...settings },
    }));
}
function daysOf(retention) {
    return retention === undefined ? -1 : ((0,policy/* longestTier */.fz)((0,policy/* parsePolicy */.ON)(retention))?.days ?? 0);
}
function assertOwnFiles(groups) {
    for (const name of WRITTEN) {
        const paths = groups.flatMap(({ settings }) => settings[name] ?? []);
        const twice = paths.find((path, index) => paths.indexOf(path) !== index);
        if (twice !== undefined) {
            const word = `${name}: ${twice} would be written for more than one store; give each a path of its own under status`;
            throw new errors/* UserError */.yo('input', word);
        }
    }
}

// EXTERNAL MODULE: ./fleet/file.js
var fleet_file = __webpack_require__(7525);
// EXTERNAL MODULE: ./fleet/plan.js
var plan = __webpack_require__(4764);
// EXTERNAL MODULE: ./backup/duration.js
var duration = __webpack_require__(9075);
// EXTERNAL MODULE: ./report/markdown.js
var markdown = __webpack_require__(8186);
;// CONCATENATED MODULE: ./report/fleet-summary.js


const MARKS = { pass: '✅', fail: '❌', 'could-not-verify': '⚠️' };
const ORDER = { fail: 0, 'could-not-verify': 1, pass: 2 };
/** The summary over several targets: the verdict, then a table with what did not pass first. */
function fleetSummary(command, results) {
    const bad = results.filter(({ result }) => result !== 'pass').length;
    const verdict = bad === 0
        ? `✅ ${command}: all ${results.length} passed`
        : `❌ ${command}: ${bad} of ${results.length} did not pass`;
    const rows = [...results]
        .sort((a, b) => ORDER[a.result] - ORDER[b.result])
        .map(({ target, surface, result, detail, seconds }) => [
        `${MARKS[result]} ${result}`,
        (0,markdown/* code */.aY)(target),
        surface,
        (0,duration/* duration */.p)(seconds),
        (0,markdown/* inline */.mG)(detail ?? ''),
    ]);
    return `## ${verdict}\n\n${(0,markdown/* table */.tp)(['result', 'target', 'surface', 'took', 'why'], rows)}\n`;
}

// EXTERNAL MODULE: ./runner/inputs.js
var inputs = __webpack_require__(1798);
// EXTERNAL MODULE: ./runner/log.js
var log = __webpack_require__(7549);
// EXTERNAL MODULE: ./runner/outputs.js
var outputs = __webpack_require__(3285);
// EXTERNAL MODULE: ./runner/voice.js
var voice = __webpack_require__(6677);
// EXTERNAL MODULE: ./actions/catalog.js + 191 modules
var catalog = __webpack_require__(1658);
;// CONCATENATED MODULE: ./actions/fleet.js












/** What a command does for a surface; undefined: nothing. */
const SERVES = {
    'backup-db': ['db'],
    'backup-files': ['files', 'config'],
};
/** Inputs of every action together: what a fleet file may set. */
function fleetInputs() {
    return Object.assign({}, ...[...catalog/* actions */.o].reverse().map(({ inputs }) => inputs));
}
function inputsNamed(...names) {
    return Object.fromEntries(Object.entries(fleetInputs()).filter(([name]) => names.includes(name)));
}
/** Reads the fleet file; undefined where none is and none was asked for. Throws UserError `input`. */
async function readFleet(path, asked) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (!asked && cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return undefined;
        throw new errors/* UserError */.yo('input', `config: ${path} could not be read (${(0,errors/* messageOf */.bD)(cause)})`, { cause });
    }
    return (0,fleet_file/* parseFleet */.I9)(text, path, fleetInputs());
}
/**
 * Runs a command for every chosen surface of every chosen target, one after the other; one that fails does not keep
 * the others from their turn. All inputs of all of them are checked before the first begins. Throws when any failed.
 */
async function runFleet(file, command, choice, context) {
    const units = choose(file, choice).flatMap((unit) => {
        const action = actionFor(command, unit);
        return action ? [{ ...unit, action }] : [];
    });
    const [{ action } = {}] = units;
    if (action?.name === 'status')
        return fleetStatus(file, choice, action, context);
    if (units.length === 0)
        throw new errors/* UserError */.yo('input', `nothing that was chosen has anything for ${command}`);
    if (command === 'restore' && units.length > 1) {
        const word = `restore: ${units.length} surfaces are chosen; name one target and its surface`;
        throw new errors/* UserError */.yo('input', word);
    }
    const several = units.length > 1;
    const jobs = await checked(units, (unit) => jobOf(file, command, unit, several, context));
    return runJobs(command, jobs, context);
}
/** `status` once for each store of the file, with all that should be in it. */
async function fleetStatus(file, choice, status, context) {
    const expectations = inputsNamed('rpo', 'max-shrink');
    const declared = { ...status.inputs, ...expectations };
    const settings = await checked(choose(file, choice), async (unit) => {
        const ofDrill = (0,fleet_file/* settingsOf */.f5)(file, unit, 'restore-drill', inputsNamed('rpo'), context.variables);
        return {
            ...unit,
            settings: { ...ofDrill, ...(0,fleet_file/* settingsOf */.f5)(file, unit, 'status', declared, context.variables) },
        };
    });
    const jobs = coverageOf(settings).map(({ units, settings: own }) => {
        const [first, ...others] = units;
        const alone = others.every(({ target }) => target === first?.target);
        const label = {
            target: `${first?.target}${alone ? '' : ` and ${others.length} more`}`,
            surface: alone ? units.map(({ surface }) => surface).join(' and ') : '',
        };
        return {
            ...label,
            action: status,
            variables: given(own, { target: alone ? first?.target : undefined }, context),
        };
    });
    return runJobs('status', jobs, context);
}
/** The variables of every unit of a fleet file, for reading only these inputs of it; none without the file. */
async function fleetVariables(path, command, inputs, context) {
    const file = await readFleet(path, false);
    if (!file)
        return [];
    const section = command.startsWith('backup') ? 'backup' : command;
    return (0,plan/* chooseUnits */.Jl)(file, {}).units.map((unit) => given((0,fleet_file/* settingsOf */.f5)(file, unit, section, inputs, context.variables), {}, context));
}
async function runJobs(command, jobs, context) {
    const results = [];
    let first;
    for (const { target, surface, action, variables } of jobs) {
        const started = performance.now();
        (0,log/* info */.pq)(`${`${target} ${surface}`.trim()}: ${action.name}`);
        (0,voice/* handOver */.Cl)('result', undefined);
        const result = await action.run({ ...context, variables }).then(() => ({ result: 'pass' }), (error) => {
            first ??= error;
            const unknown = (0,voice/* everythingHandedOver */.Sp)().result === 'could-not-verify';
            return {
                result: unknown ? 'could-not-verify' : 'fail',
                detail: (0,errors/* messageOf */.bD)(error),
            };
        });
        results.push({ target, surface, ...result, seconds: (performance.now() - started) / 1000 });
        if (context.signal.aborted)
            break;
    }
    await conclude(command, results, first, context);
}
/** Divides the chosen targets over the jobs of a matrix; hands it over as JSON. */
async function planFleet(file, choice, { jobs, stagger }) {
    const targets = [...new Set(choose(file, choice).map(({ target }) => target))];
    if (targets.length === 0) {
        const surfaces = choice.surfaces?.join(' or ');
        throw new errors/* UserError */.yo('input', `no target of the file has the surface ${surfaces}; a plan of nothing is none`);
    }
    const shards = (0,plan/* shardsOf */.$b)(targets, jobs ?? plan/* MOST_JOBS */.r2, stagger ?? 0);
    for (const shard of shards)
        (0,log/* info */.pq)(`${shard.name}: ${shard.targets}`);
    (0,outputs/* writeOutputs */.K)({ matrix: JSON.stringify({ include: shards }), jobs: shards.length });
}
function choose(file, { targets, surfaces }) {
    const { units, idle } = (0,plan/* chooseUnits */.Jl)(file, {
        ...(targets ? { targets } : {}),
        ...(surfaces ? { surfaces } : {}),
    });
    if (idle.length > 0) {
        const word = `no target of the file is called ${idle.join(', ')}${surfaces ? ` and has ${surfaces.join(' or ')}` : ''}`;
        throw new errors/* UserError */.yo('input', `${word}; config: none runs without the file`);
    }
    return units;
}
function actionFor(command, { surface }) {
    const name = command === 'backup' ? (surface === 'db' ? 'backup-db' : 'backup-files') : command;
    if (SERVES[name]?.includes(surface) === false)
        return undefined;
    return catalog/* actions */.o.find((action) => action.name === name);
}
/** One run for one unit; its inputs are checked. */
async function jobOf(file, command, { target, surface, action }, several, context) {
    const section = action.name.startsWith('backup-') ? 'backup' : command;
    const settings = (0,fleet_file/* settingsOf */.f5)(file, { target, surface }, section, action.inputs, context.variables);
    const variables = given(settings, { target, surface }, context);
    // Else each would write over the report of the one before.
    const report = (0,inputs/* runnerName */.iC)('report-file');
    if (several && variables[report])
        variables[report] = ownPath(variables[report], target, surface);
    await (0,inputs/* readInputs */.Ko)(action.inputs, variables);
    return { target, surface, action, variables };
}
/** `drill.json` of `shop/prod` and `db` is `drill-shop-prod-db.json`. */
function ownPath(path, target, surface) {
    const { dir, name, ext } = (0,external_node_path_.parse)(path);
    return (0,external_node_path_.join)(dir, `${name}-${target.replaceAll('/', '-')}-${surface}${ext}`);
}
/** The variables a run reads its inputs from: what the step was given, then the file, then the environment. */
function given(settings, fixed, { variables }) {
    const all = { ...variables };
    for (const [name, text] of Object.entries(settings)) {
        if (!all[(0,inputs/* runnerName */.iC)(name)]?.trim())
            all[(0,inputs/* runnerName */.iC)(name)] = text;
    }
    for (const [name, text] of Object.entries(fixed))
        all[(0,inputs/* runnerName */.iC)(name)] = text;
    return all;
}
/** Prepares every unit; throws one UserError `input` with the faults of all of them. */
async function checked(units, prepare) {
    const ready = [];
    const faults = [];
    for (const unit of units) {
        const about = `${unit.target} ${unit.surface}: `;
        try {
            ready.push(await prepare(unit));
        }
        catch (error) {
            const message = (0,errors/* messageOf */.bD)(error);
            faults.push(message.startsWith(about) ? message : `${about}${message}`);
        }
    }
    if (faults.length > 0)
        throw new errors/* UserError */.yo('input', faults.join(' || '));
    return ready;
}
async function conclude(command, results, first, context) {
    const failed = results.filter(({ result }) => result !== 'pass');
    const [only] = failed;
    (0,outputs/* writeOutputs */.K)({
        results: JSON.stringify(results.map(({ target, surface, result }) => ({ target, surface, result }))),
        result: failed.length === 0
            ? 'pass'
            : failed.some(({ result }) => result === 'fail')
                ? 'fail'
                : 'could-not-verify',
    });
    if (results.length > 1)
        await (0,outputs/* writeSummary */.S)(fleetSummary(command, results));
    if (context.signal.aborted || (results.length === 1 && first !== undefined))
        throw first;
    if (!only)
        return;
    const list = failed.slice(0, 5).map(({ target, surface, detail }) => `${target} ${surface}: ${detail}`);
    const more = failed.length > list.length ? ` (and ${failed.length - list.length} more)` : '';
    const code = first instanceof errors/* UserError */.yo ? first.code : 'process';
    const word = `${failed.length} of ${results.length} failed at ${command}. ${list.join(' | ')}${more}`;
    throw new errors/* UserError */.yo(code, word, { cause: first });
}


/***/ })

};
