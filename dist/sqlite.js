export const id = 279;
export const ids = [279];
export const modules = {

/***/ 6962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqlite: () => (/* binding */ sqlite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
;// CONCATENATED MODULE: ./sources/sqlite/address.js


const FORM = 'write sqlite:path/to/app.db or sqlite:///absolute/path/to/app.db';
/**
 * Parses `sqlite:path` (relative to the working directory, or absolute) and `sqlite:///absolute/path`. Bytes may be
 * written as `%20`; a `?` or `%` of the name must be. Throws UserError `input`.
 */
function parseSqliteUrl(url) {
    const rest = url.replace(/^sqlite3?:/i, '');
    const [, host, path = ''] = rest.startsWith('//') ? (/^\/\/([^/]*)(.*)$/s.exec(rest) ?? []) : ['', '', rest];
    if (host !== '' && host !== 'localhost') {
        const word = `the database URL names a host, and a SQLite database is a file of this machine; ${FORM}`;
        throw new errors/* UserError */.yo('input', word);
    }
    if (path.includes('?')) {
        const word = `the database URL has parameters, and a SQLite database takes none; ${FORM}, and a ? of its name as %3F`;
        throw new errors/* UserError */.yo('input', word);
    }
    const plain = decoded(path);
    if (plain === ':memory:')
        throw new errors/* UserError */.yo('input', 'a SQLite database in memory is gone with its process and cannot be named here');
    if (plain === '' || plain.includes('\0'))
        throw new errors/* UserError */.yo('input', `the database URL names no file; ${FORM}`);
    const absolute = (0,external_node_path_.resolve)(plain);
    const database = (0,external_node_path_.basename)(absolute);
    if (database === '')
        throw new errors/* UserError */.yo('input', `the database URL names no file; ${FORM}`);
    return { path: absolute, database };
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch (cause) {
        const word = 'the database URL holds a % that begins no escape; write it as %25';
        throw new errors/* UserError */.yo('input', word, { cause });
    }
}

// EXTERNAL MODULE: ./backup/inventory.js
var inventory = __webpack_require__(1983);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./sources/files/disk.js
var disk = __webpack_require__(9212);
;// CONCATENATED MODULE: ./sources/sqlite/header.js



const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
/** Beginnings of files that are taken for a database, and what they are. */
const OTHERS = [
    [
        '** This file contains an SQLite 2.1 database',
        'a SQLite 2 database; convert it with the sqlite program of version 2',
    ],
    ['\x1f\x8b', 'compressed with gzip; unpack it first'],
    ['\x28\xb5\x2f\xfd', 'compressed with zstd; unpack it first'],
    ['-----BEGIN PGP', 'an OpenPGP message; decrypt it first'],
    ['PRAGMA ', 'SQL text (.dump); load it into a database first'],
    ['BEGIN TRANSACTION', 'SQL text (.dump); load it into a database first'],
    ['PGDMP', 'a dump of PostgreSQL'],
];
/**
 * Reads and judges the head of a database file; nothing of it is executed. Throws UserError `preflight` when there
 * is no such file, it may not be read, is empty, or is no database. `what` names it in messages.
 */
async function readHeader(path, what = path) {
    const head = await headOf(path, what);
    if (head.length === 0) {
        const word = `${what} is empty (0 bytes). SQLite takes that for a sound database without tables; it is none. Check the path`;
        throw new errors/* UserError */.yo('preflight', word);
    }
    const start = head.toString('latin1');
    if (!start.startsWith(MAGIC)) {
        const known = OTHERS.find(([beginning]) => start.startsWith(beginning));
        const guess = known
            ? `it is ${known[1]}`
            : 'it is another kind of file, damaged, or encrypted as a whole (SQLCipher, SEE): export such a database in plain first (sqlcipher_export), the backup encrypts it again';
        throw new errors/* UserError */.yo('preflight', `${what} is not a SQLite database: ${guess}`);
    }
    if (head.length < HEADER_BYTES)
        throw new errors/* UserError */.yo('preflight', `${what} is cut: it ends within the header of a SQLite database`);
    const [writeVersion, readVersion] = [head.readUInt8(18), head.readUInt8(19)];
    if (writeVersion > 2 || readVersion > 2) {
        const word = `${what} is of a file format (${writeVersion}/${readVersion}) that SQLite 3 does not know; it is damaged or made by another program`;
        throw new errors/* UserError */.yo('preflight', word);
    }
    const size = head.readUInt16BE(16);
    const number = head.readUInt32BE(96);
    const parts = [Math.floor(number / 1_000_000), Math.floor(number / 1000) % 1000, number % 1000];
    return {
        writer: number === 0 ? undefined : parts.join('.'),
        journal: readVersion === 2 ? 'wal' : 'rollback',
        pageSize: size === 1 ? 65536 : size,
    };
}
async function headOf(path, what) {
    let file;
    try {
        file = await (0,promises_.open)(path, 'r');
        if (!(await file.stat()).isFile())
            throw new errors/* UserError */.yo('preflight', `${what} is not a regular file; name the database file itself`);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
        return buffer.subarray(0, bytesRead);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        throw new errors/* UserError */.yo('preflight', `${what} ${whyNot((0,disk/* errnoOf */.UQ)(cause))}`, { cause });
    }
    finally {
        await file?.close();
    }
}
function whyNot(errno) {
    switch (errno) {
        case 'ENOENT':
        case 'ENOTDIR':
            return 'does not exist. SQLite would make an empty database of that name; check the path';
        case 'EACCES':
        case 'EPERM':
            return 'may not be read by the user this runs as; run it as the owner of the file, or let it read the file and write in its directory';
        default:
            return `cannot be read (${errno || 'unknown error'})`;
    }
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./streams/process.js + 1 modules
var streams_process = __webpack_require__(8261);
;// CONCATENATED MODULE: ./sources/sqlite/program.js





// In a variable, so that the bundler leaves it alone: it makes a bundle of its own of the program's file.
const ENTRY = `./sqlite-program.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`;
/** How long a live database that another process holds locked is waited for, in milliseconds. */
const LOCK_WAIT_MS = 30_000;
/** An error that SQLite, or the system, gave in the program beside us. */
class SqliteFault extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.name = 'SqliteFault';
        this.fault = fault;
    }
}
/**
 * Does one thing with a database in a process of its own, by the SQLite that Node carries: nothing here waits for
 * it, and `signal` ends it in the middle of a call. Throws SqliteFault, or UserError when the program itself dies.
 */
async function perform(operation, ask, signal) {
    if (!(0,external_node_module_.isBuiltin)('node:sqlite'))
        throw new errors/* UserError */.yo('tool-missing', `Node ${process.versions.node} has no SQLite in it; run this with Node 24`);
    const printed = [];
    const command = {
        program: process.execPath,
        // What it says of being experimental is nothing to a user.
        args: ['--no-warnings', (0,external_node_url_.fileURLToPath)(new URL(ENTRY, import.meta.url))],
        // SQLite sorts in files when memory is short.
        env: { TMPDIR: (0,external_node_os_.tmpdir)() },
        ...(signal ? { signal } : {}),
    };
    const request = Buffer.from(JSON.stringify({ operation, ask }));
    await (0,streams_process/* writeTo */.jH)(command, once(request), { print: (chunk) => printed.push(chunk) });
    const reply = JSON.parse(Buffer.concat(printed).toString('utf8'));
    if ('fault' in reply)
        throw new SqliteFault(reply.fault);
    return reply.answer;
}
async function* once(bytes) {
    yield bytes;
}
/** Primary result codes (sqlite.org/rescode.html) and extended ones that have a cure of their own. */
const ERROR = 1;
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const READONLY_ROLLBACK = 776;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;
/** Whether a database is damaged, or none at all. */
function isDamage(error) {
    return error instanceof SqliteFault && [CORRUPT, NOTADB].includes(primary(error.fault));
}
/** Whether a program that died left a transaction in a journal, which only a writer may roll back. */
function isHalfDone(error) {
    return error instanceof SqliteFault && error.fault.result === READONLY_ROLLBACK;
}
/** Whether another process holds the database. */
function isBusy(error) {
    return error instanceof SqliteFault && [BUSY, LOCKED].includes(primary(error.fault));
}
/** The error of an operation on the database `label`, in words with a cure; anything else unchanged. */
function faultWords(code, label, error) {
    if (!(error instanceof SqliteFault))
        return error;
    return new errors/* UserError */.yo(code, `${label} ${wordsFor(error.fault)}`, { cause: error });
}
function wordsFor(fault) {
    if (fault.errno !== undefined)
        return `could not be worked on: ${fault.message}`;
    if (fault.result === READONLY_ROLLBACK)
        return 'was left in the middle of a transaction by a program that died (a hot journal lies beside it); open it once with the application or the sqlite3 program, so that it is rolled back';
    switch (primary(fault)) {
        case BUSY:
        case LOCKED:
            return `is locked by another process that did not let go within ${LOCK_WAIT_MS / 1000} s; run again when its long transaction (an import, VACUUM, exclusive locking mode) is over`;
        case READONLY:
        case CANTOPEN:
            return `cannot be opened (${fault.message}): in WAL mode SQLite has to write the -shm and -wal files beside it; run as the owner of the database, or let this user write in its directory`;
        case CORRUPT:
        case NOTADB:
            return `is damaged (${fault.message}); no backup was made of it. Restore the newest good backup, or save what can be read with the .recover command of sqlite3`;
        case ERROR:
            return `cannot be checked (${fault.message}): its schema needs a function or collation that only its application has, and what nobody can check is not called a backup`;
        case IOERR:
            return `could not be copied: it could not be written below ${(0,external_node_os_.tmpdir)()}, or not be read (${fault.message}); look at the disks and their limits`;
        case FULL:
            return `could not be copied: the disk is full (${(0,external_node_os_.tmpdir)()}); free space there, or set TMPDIR to a larger disk`;
        default:
            return `could not be read: ${fault.message}`;
    }
}
function primary({ result = 0 }) {
    return result & 255;
}

;// CONCATENATED MODULE: ./sources/sqlite/collect.js



/** SQLite 3 has one file format: all its versions read it. */
const MAJOR = 3;
/**
 * Checks a private file to its last page and reads what it holds, side by side. `faults` is what the check says;
 * of a damaged file nothing else is told.
 */
async function inventoryOfFile(subject) {
    const { path, depth, label, code, signal } = subject;
    const { journal } = await readHeader(path, label);
    const stop = new AbortController();
    const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
    const checked = perform('check', { path }, both);
    const contents = perform('contents', { path, depth }, both);
    // It may fail while the check is waited for; that is thrown when its turn comes.
    contents.catch(() => undefined);
    try {
        const { faults, foreignKeys } = await checked;
        if (faults.length > 0)
            return { faults };
        const { library, tables, definitions, settings } = await contents;
        return {
            faults: [],
            inventory: {
                ...emptyInventory(depth),
                origin: { library },
                tables,
                facts: {
                    definitions,
                    settings: { ...settings, journal },
                    integrity: { integrity_check: 'ok' },
                    'foreign keys': foreignKeys,
                },
            },
        };
    }
    catch (error) {
        throw faultWords(code, label, error);
    }
    finally {
        stop.abort();
        await Promise.allSettled([checked, contents]);
    }
}
/** Counts what a live database holds, in one read transaction of its own; no check, no copy. */
async function inventoryOfLive(path, signal) {
    const { journal } = await readHeader(path);
    try {
        const { library, tables, definitions, settings } = await perform('contents', { path, waitMs: LOCK_WAIT_MS, depth: 'counts' }, signal);
        const facts = { definitions, settings: { ...settings, journal } };
        return { ...emptyInventory('counts'), origin: { library }, tables, facts };
    }
    catch (error) {
        throw faultWords('preflight', path, error);
    }
}
function emptyInventory(depth) {
    return {
        format: inventory/* INVENTORY_FORMAT */.Bf,
        engine: 'sqlite',
        depth,
        takenAt: new Date().toISOString(),
        selection: { excludeTables: [], excludeTableData: [] },
        origin: {},
        tables: [],
        sequences: [],
        facts: {},
        major: MAJOR,
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./sources/sqlite/disk-space.js


/**
 * Throws UserError `preflight` when a directory has no room for so many bytes; `cure` says what to do. Gives the free
 * bytes. What else is written there meanwhile is not known: a full disk later is an error of its own.
 */
async function assertSpace(directory, bytes, cure) {
    const { bavail, bsize } = await (0,promises_.statfs)(directory);
    const free = bavail * bsize;
    if (free >= bytes)
        return free;
    const word = `${directory} has ${megabytes(free)} free, and the copy of the database takes ${megabytes(bytes)}; ${cure}`;
    throw new errors/* UserError */.yo('preflight', word);
}
function megabytes(bytes) {
    return `${Math.ceil(bytes / 1e6).toLocaleString('en')} MB`;
}

;// CONCATENATED MODULE: ./sources/sqlite/holders.js

/** Other processes that have this very file open; none where the system has no /proc. */
async function holdersOf(path) {
    const wanted = await (0,promises_.stat)(path).catch(() => undefined);
    if (!wanted)
        return [];
    const processes = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const found = [];
    for (const id of processes) {
        const pid = Number(id);
        if (pid !== process.pid && (await holds(pid, wanted)))
            found.push({ pid, name: await nameOf(pid) });
    }
    return found;
}
/** How messages name them: `node (312), php-fpm (77)`. */
function holderNames(holders) {
    const shown = holders.slice(0, 5).map(({ pid, name }) => `${name} (process ${pid})`);
    const more = holders.length > 5 ? ` and ${holders.length - 5} more` : '';
    return `${shown.join(', ')}${more}`;
}
async function holds(pid, wanted) {
    const directory = `/proc/${pid}/fd`;
    for (const fd of await (0,promises_.readdir)(directory).catch(() => [])) {
        const open = await (0,promises_.stat)(`${directory}/${fd}`).catch(() => undefined);
        if (open?.ino === wanted.ino && open.dev === wanted.dev)
            return true;
    }
    return false;
}
async function nameOf(pid) {
    const name = await (0,promises_.readFile)(`/proc/${pid}/comm`, 'utf8').catch(() => '');
    return name.trim() || 'a process';
}

;// CONCATENATED MODULE: ./sources/sqlite/landing.js





/**
 * Writes a dump into a new file, to its last byte and onto the disk. The file is there, whole or not, whatever
 * happens. Throws UserError `preflight` when the disk is full and `drill` when the dump is no database.
 */
async function land(dump, path, options) {
    let file;
    try {
        // Never through a link, never over a file of somebody else.
        file = await (0,promises_.open)(path, 'wx', options.mode);
        for await (const chunk of dump) {
            options.signal?.throwIfAborted();
            await file.writeFile(chunk);
        }
        await file.sync();
    }
    catch (cause) {
        throw placeFault(cause, path);
    }
    finally {
        await file?.close();
    }
    try {
        await readHeader(path, 'what was restored');
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.yo))
            throw cause;
        throw new errors/* UserError */.yo('drill', cause.message, { cause });
    }
}
/** The error of the place a file is written to; anything else (of the backup, of a cancel) unchanged. */
function placeFault(error, path) {
    switch ((0,disk/* errnoOf */.UQ)(error)) {
        case 'ENOSPC':
        case 'EDQUOT':
            return new errors/* UserError */.yo('preflight', `the disk is full: ${path} could not be written`, { cause: error });
        case 'EFBIG':
            return new errors/* UserError */.yo('preflight', `${path} is larger than a file may be here (ulimit -f)`, {
                cause: error,
            });
        case 'EEXIST':
            return new errors/* UserError */.yo('preflight', `${path} is there already; remove it, it is left by an earlier run`, {
                cause: error,
            });
        case 'EACCES':
        case 'EROFS':
        case 'ENOENT':
            return new errors/* UserError */.yo('preflight', `${path} cannot be made; the directory must be there, and writable`, {
                cause: error,
            });
        default:
            return error;
    }
}
/** What a restored file holds. Throws UserError `drill` when its check finds a fault. */
async function restoredInventory(subject) {
    const found = await inventoryOfFile({ ...subject, code: 'drill' });
    if ('inventory' in found)
        return found.inventory;
    throw new errors/* UserError */.yo('drill', `integrity_check of what was restored says: ${found.faults.join('; ')}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./sources/sqlite/machine.js



/** A mark of this machine that says nothing about it: the same for each run on it, another for any other. */
async function machineMark() {
    const id = await (0,promises_.readFile)('/etc/machine-id', 'utf8').catch(() => '');
    return (0,external_node_crypto_.createHash)('sha256').update(`lifeboat ${(0,external_node_os_.hostname)()} ${id.trim()}`).digest('hex').slice(0, 32);
}
/** The path of the file itself, links followed; of one that does not exist, as it was given. */
async function truePath(path) {
    return (0,promises_.realpath)(path).catch(() => path);
}

;// CONCATENATED MODULE: ./sources/sqlite/destination.js









const STAMPED = /\.(restoring|before)-\d{8}T\d{6}Z$/;
const BESIDE = ['', '-wal', '-shm', '-journal'];
/** A SQLite file to be replaced by, or made from, a backup: restored beside it, checked, renamed into its place. */
function openSqliteDestination({ path, database }, { at, signal }) {
    const stamp = at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
    let found;
    return {
        engine: 'sqlite',
        async look() {
            found = await lookAt(path, database, signal);
            return found.occupant;
        },
        isProducer: (recorded) => isProducer(path, recorded),
        async prepare(recorded) {
            if (!found)
                throw new Error('look comes first');
            if (found.old?.wal && found.holders.length > 0)
                throw inUse(path, found.holders);
            const directory = (0,external_node_path_.dirname)(found.path);
            await assertSpace(directory, Number(recorded.origin.bytes ?? 0), 'free space there, or restore elsewhere');
            const names = {
                current: found.path,
                copy: `${found.path}.restoring-${stamp}`,
                kept: `${found.path}.before-${stamp}`,
            };
            return copyBeside(names, found, recorded, signal);
        },
        drop: (kept) => removed(kept),
    };
}
async function lookAt(path, database, signal) {
    const file = await truePath(path);
    const directory = (0,external_node_path_.dirname)(file);
    await assertWritable(directory);
    const there = await (0,promises_.stat)(file).catch(() => undefined);
    if (there && !there.isFile())
        throw new errors/* UserError */.yo('preflight', `${path} is not a regular file; name a database file`);
    const holders = await holdersOf(file);
    const base = (0,external_node_path_.basename)(file);
    const leftovers = (await (0,promises_.readdir)(directory)).filter((name) => name.startsWith(base) && STAMPED.test(name.slice(base.length)));
    const occupant = {
        label: path,
        server: 'a SQLite file',
        database,
        bytes: there?.size ?? 0,
        connections: holders.length,
        leftovers: leftovers.sort(),
    };
    if (!there)
        return { path: file, holders, occupant: { ...occupant, state: 'missing', relations: 0 } };
    const { objects, wal } = await objectsOf({ file, label: path, size: there.size, holders }, signal);
    return {
        path: file,
        holders,
        old: { mode: there.mode & 0o777, uid: there.uid, gid: there.gid, wal },
        occupant: { ...occupant, state: objects === 0 ? 'empty' : 'holds data', relations: objects },
    };
}
/** How much is in the way. A file that is damaged or no database counts: whoever replaces it names it. */
async function objectsOf({ file, label, size, holders }, signal) {
    if (size === 0)
        return { objects: 0, wal: false };
    try {
        const { journal } = await readHeader(file, label);
        const { objects } = await perform('look', { path: file, waitMs: 0 }, signal);
        return { objects, wal: journal === 'wal' };
    }
    catch (error) {
        const broken = isDamage(error) || isHalfDone(error) || (error instanceof errors/* UserError */.yo && error.code === 'preflight');
        if (broken)
            return { objects: 1, wal: false };
        throw isBusy(error) ? inUse(label, holders) : faultWords('preflight', label, error);
    }
}
async function assertWritable(directory) {
    try {
        await (0,promises_.access)(directory, promises_.constants.W_OK | promises_.constants.X_OK);
    }
    catch (cause) {
        const word = `the directory ${directory} is not there or not writable for this user; a restore makes a file there and renames it into place`;
        throw new errors/* UserError */.yo('preflight', word, { cause });
    }
}
/** The same file of the same machine; a path alone may be that of another machine's database. */
async function isProducer(path, { origin }) {
    if (origin.path === undefined || origin.machine === undefined)
        return 'unknown';
    if ((await truePath(path)) !== origin.path)
        return 'no';
    return (await machineMark()) === origin.machine ? 'yes' : 'unknown';
}
function inUse(path, holders) {
    const who = holders.length > 0 ? ` (${holderNames(holders)})` : '';
    const word = `${path} is in use by another program${who}, which would go on writing into the old file; stop it, and restore again`;
    return new errors/* UserError */.yo('preflight', word);
}
function copyBeside(names, { old, holders, occupant }, recorded, signal) {
    const notes = [];
    return {
        database: (0,external_node_path_.basename)(names.copy),
        notes,
        restore: (dump) => land(dump, names.copy, { mode: old?.mode ?? 0o644, signal }),
        async inventories() {
            const subject = { path: names.copy, label: 'what was restored', depth: recorded.depth, signal };
            return { recorded, restored: await restoredInventory(subject) };
        },
        async swap() {
            if (old)
                notes.push(...(await likeOld(names.copy, old)));
            // Without the run's signal: renames that have begun come to their end.
            const done = await perform('replace', names).catch(async (error) => {
                if (isBusy(error))
                    throw inUse(names.current, await holdersOf(names.current));
                throw faultWords('preflight', names.current, error);
            });
            notes.push(...done.notes);
            if (holders.length > 0)
                notes.push(`restart ${holderNames(holders)}: what had the file open still reads the database before`);
            if (done.kept && occupant.bytes > 0)
                return names.kept;
            await removed(names.kept);
            return undefined;
        },
        discard: () => removed(names.copy),
    };
}
/** Gives the copy the rights and the owner of the file it replaces, so that the application can open it. */
async function likeOld(copy, old) {
    await (0,promises_.chmod)(copy, old.mode);
    const { uid, gid } = await (0,promises_.stat)(copy);
    if (uid === old.uid && gid === old.gid)
        return [];
    try {
        await (0,promises_.chown)(copy, old.uid, old.gid);
        return [];
    }
    catch {
        return [
            `the database belonged to user ${old.uid} and group ${old.gid}, and now to ${uid} and ${gid}: its application may need the right to it (chown)`,
        ];
    }
}
async function removed(path) {
    try {
        for (const suffix of BESIDE)
            await (0,promises_.rm)(path + suffix, { force: true });
        return undefined;
    }
    catch (error) {
        return `${(0,external_node_path_.join)((0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path))} could not be removed (${(0,errors/* messageOf */.bD)(error)})`;
    }
}

;// CONCATENATED MODULE: ./sources/sqlite/scratch.js







/** Where a drill restores to: a file of ours, gone after it. */
async function openSqliteScratch(recorded, address, signal) {
    const { path, dispose } = address ? await guestFile(address) : await ownFile();
    try {
        const cure = address
            ? 'free space there'
            : 'free space there, or set TMPDIR to a directory on a larger disk';
        await assertSpace((0,external_node_path_.dirname)(path), Number(recorded.origin.bytes ?? 0), cure);
    }
    catch (error) {
        await dispose();
        throw error;
    }
    return {
        label: address ? `a SQLite file at ${path}` : 'a throwaway SQLite file',
        notes: [],
        // A file belongs to whoever makes it: there are no roles.
        restoreGlobals: async () => undefined,
        restore: (dump) => land(dump, path, { mode: 0o600, signal }),
        inventory: () => restoredInventory({ path, label: 'what was restored', depth: recorded.depth, signal }),
        query: (sql) => answerOf(path, sql, signal),
        close: dispose,
    };
}
async function ownFile() {
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lifeboat-'));
    const dispose = () => (0,promises_.rm)(home, { recursive: true, force: true, maxRetries: 10 });
    return { path: (0,external_node_path_.join)(home, 'restored.sqlite'), dispose };
}
/** A drill must never touch a file that holds anything: there must be none, or an empty one. */
async function guestFile({ path }) {
    const there = await (0,promises_.stat)(path).catch(() => undefined);
    if (there && (!there.isFile() || there.size > 0)) {
        const word = `scratch: ${path} is there and not empty; name a file that does not exist, or use scratch: ephemeral`;
        throw new errors/* UserError */.yo('preflight', word);
    }
    if (there)
        await (0,promises_.unlink)(path);
    return { path, dispose: () => (0,promises_.rm)(path, { force: true }) };
}
async function answerOf(path, sql, signal) {
    try {
        return await perform('query', { path, sql }, signal);
    }
    catch (error) {
        if (!(error instanceof SqliteFault))
            throw error;
        throw new errors/* UserError */.yo('drill', `the query failed: ${error.message}`, { cause: error });
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./sources/sqlite/sqlite.js












const READ_BYTES = 1024 * 1024;
const NO_ROOM = 'free space there, or set TMPDIR to a directory on a larger disk';
/** A SQLite database to be copied in one step, and the copy checked, counted and stored. */
function openSqlite({ path }, options) {
    assertWhole(options.selection);
    const { signal } = options;
    return {
        engine: 'sqlite',
        dumpSuffix: 'sqlite',
        dumpFormat: 'SQLite database file',
        label: path,
        async preflight() {
            const file = await truePath(path);
            const header = await readHeader(file, path);
            await assertNoTrace(file, header);
            const { library, bytes } = await looked(file, path, signal);
            await assertSpace((0,external_node_os_.tmpdir)(), bytes, NO_ROOM);
            const serverVersion = header.writer ?? library;
            return { serverVersion, clientVersion: library, estimatedBytes: bytes, clockSkewMs: 0, warnings: [] };
        },
        snapshot: async (depth) => copySnapshot(await truePath(path), depth, signal),
    };
}
/** A database is one file: a part of it would be another database. */
function assertWhole({ schemas, excludeTables, excludeTableData }) {
    const given = [
        ...(schemas ? ['schemas'] : []),
        ...(excludeTables.length > 0 ? ['exclude-tables'] : []),
        ...(excludeTableData.length > 0 ? ['exclude-table-data'] : []),
    ];
    if (given.length === 0)
        return;
    throw new errors/* UserError */.yo('input', `${given.join(', ')}: a SQLite database is one file and is copied whole; leave out this input`);
}
/**
 * Whoever opens a database in WAL mode first makes its -shm file, which then is its own: made by another user, it would
 * keep the application out. (Root gives it to the database's owner.)
 */
async function assertNoTrace(path, { journal }) {
    const uid = process.getuid?.() ?? 0;
    if (journal !== 'wal' || uid === 0)
        return;
    const { uid: owner } = await (0,promises_.stat)(path);
    if (owner === uid)
        return;
    const used = await (0,promises_.stat)(`${path}-shm`).then(() => true, () => false);
    if (used)
        return;
    const word = `${path} is in WAL mode, belongs to user ${owner}, and nobody has it open: opening it as user ${uid} would leave files beside it that keep its owner out. Run the backup as user ${owner} or while the application runs`;
    throw new errors/* UserError */.yo('preflight', word);
}
async function looked(file, label, signal) {
    try {
        return await perform('look', { path: file, waitMs: LOCK_WAIT_MS }, signal);
    }
    catch (error) {
        throw faultWords('preflight', label, error);
    }
}
async function copySnapshot(path, depth, signal) {
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lifeboat-'));
    const copy = (0,external_node_path_.join)(home, 'copy.sqlite');
    const remove = () => (0,promises_.rm)(home, { recursive: true, force: true, maxRetries: 10 });
    try {
        await (0,promises_.chmod)(home, 0o700);
        await perform('copy', { from: path, to: copy, waitMs: LOCK_WAIT_MS }, signal);
        const { size } = await (0,promises_.stat)(copy);
        const origin = { path, machine: await machineMark(), bytes: String(size) };
        return snapshotOf({ copy, path, size, depth, origin, signal, remove });
    }
    catch (error) {
        await remove();
        throw faultWords('preflight', path, diskFault(error));
    }
}
function diskFault(error) {
    if ((0,disk/* errnoOf */.UQ)(error) !== 'ENOSPC')
        return error;
    return new errors/* UserError */.yo('preflight', `the disk of ${(0,external_node_os_.tmpdir)()} is full; ${NO_ROOM}`, { cause: error });
}
function snapshotOf({ copy, path, size, depth, origin, signal, remove }) {
    let read = 0;
    const stop = new AbortController();
    const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
    return {
        dump() {
            const counter = new external_node_stream_.Transform({
                transform(chunk, _encoding, done) {
                    read += chunk.length;
                    done(null, chunk);
                },
            });
            return (0,external_node_stream_.pipeline)((0,external_node_fs_.createReadStream)(copy, { highWaterMark: READ_BYTES }), counter, () => undefined);
        },
        async inventory() {
            const found = await inventoryOfFile({ path: copy, label: path, depth, code: 'preflight', signal: both });
            if (!('inventory' in found))
                throw damaged(path, found.faults);
            const { inventory } = found;
            return {
                ...inventory,
                origin: { ...inventory.origin, ...origin },
                warnings: warningsOf(inventory.facts['foreign keys']),
            };
        },
        globals: () => undefined,
        async complete(inventory) {
            if (read === size)
                return inventory;
            throw new errors/* UserError */.yo('gate', `only ${read} of the ${size} bytes of the copy of ${path} were stored; nothing was published`);
        },
        async close() {
            stop.abort();
            await remove();
        },
    };
}
function damaged(path, faults) {
    const [first = ''] = faults;
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    const word = `${path} is damaged: integrity_check says ${first}${more}. Nothing was published, and earlier backups are as they were. Restore the newest of them, REINDEX when only indexes are named, or save what can be read with the .recover command of sqlite3`;
    return new errors/* UserError */.yo('gate', word);
}
function warningsOf(violations = {}) {
    const found = Object.entries(violations).map(([name, text]) => `${name}: ${text}`);
    if (found.length === 0)
        return [];
    const shown = found.slice(0, 5).join('; ');
    return [
        `foreign keys do not hold in the source, and will not in a restore: ${shown}${found.length > 5 ? `; and ${found.length - 5} more` : ''}`,
    ];
}

;// CONCATENATED MODULE: ./sources/sqlite/engine.js






const engine_name = 'sqlite';
/** SQLite: one consistent copy of the file, checked to its last page. */
const sqlite = {
    parse(url) {
        const address = parseSqliteUrl(url);
        return {
            engine: engine_name,
            database: address.database,
            refuses: { only: 'a SQLite database is one file and is restored whole', owners: 'a file has no roles' },
            environment: { SQLITE_DATABASE: address.path },
            open: (options) => openSqlite(address, options),
            scratch: (recorded, signal) => openSqliteScratch(recorded, address, signal),
            live: async (_recorded, signal) => inventoryOfLive(await truePath(address.path), signal),
            destination: (options) => openSqliteDestination(address, options),
        };
    },
    ephemeral: (recorded, _isolation, signal) => openSqliteScratch(recorded, undefined, signal),
};


/***/ })

};
