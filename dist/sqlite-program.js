import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ sumsAndFacts)
});

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: ./sources/sqlite/open-database.js
var open_database = __nccwpck_require__(936);
;// CONCATENATED MODULE: ./sources/sqlite/table-rows.js

/** So many rows are read at a time, where none is longer than so many bytes: one by one takes half as long again. */
const ROWS = 128;
const LONGEST_BYTES = 32 * 1024;
/** The rows of a table in the order of its own key: the number of the row, then the columns. */
function* tableRows(database, part) {
    const { table, key, columns } = part;
    const select = `SELECT ${[key ?? [], columns].flat().join(', ')} FROM ${(0,open_database/* quoted */.TL)(table)} NOT INDEXED`;
    if (key === undefined || mayBeLong(database, table)) {
        yield* (0,open_database/* rows */.Ge)(database, select);
        return;
    }
    const next = (0,open_database/* prepared */.sb)(database, `${select} WHERE ${key} > ? ORDER BY ${key} LIMIT ${ROWS}`);
    let last = Number.NEGATIVE_INFINITY;
    while (last !== undefined) {
        let row;
        for (const found of next.all(last)) {
            row = (0,open_database/* valuesOf */.sm)(found);
            yield row;
        }
        last = row?.[0];
    }
}
/** Asks the pages of a table, up to the first long row. As a function: a view of that name would be run. */
function mayBeLong(database, table) {
    try {
        const long = `SELECT 1 FROM dbstat('main') WHERE name = ? AND mx_payload > ${LONGEST_BYTES} LIMIT 1`;
        return (0,open_database/* rowsOf */.RO)(database, long, table).length > 0;
    }
    catch {
        // The SQLite of a system's own Node may be without dbstat.
        return true;
    }
}

;// CONCATENATED MODULE: ./sources/sqlite/content-sums.js



const BUFFER_BYTES = 256 * 1024;
/** What is longer is hashed by itself. */
const LONG_BYTES = 32 * 1024;
/** What Node puts in the place of bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';
/**
 * Counts the rows of a table and sums up their content: SHA-256 over type and value of the key and every column, in the
 * order of the key, as two halves. Equal for equal rows, however pages are laid out.
 */
function contentSums(database, part) {
    const sum = new ContentSum();
    let count = 0;
    for (const row of tableRows(database, part)) {
        count += 1;
        for (const value of row)
            sum.add(value);
    }
    if (sum.doubtful)
        addBytes(database, sum, part);
    const digest = sum.digest();
    const half = (hex) => BigInt(`0x${hex}`).toString();
    return { rows: String(count), sums: [half(digest.slice(0, 32)), half(digest.slice(32))] };
}
/** Different broken texts read the same: their bytes follow. */
function addBytes(database, sum, { table, key, columns }) {
    const bytes = [key ?? [], columns]
        .flat()
        .map((each) => `CASE typeof(${each}) WHEN 'text' THEN CAST(${each} AS BLOB) END`);
    for (const row of (0,open_database/* rows */.Ge)(database, `SELECT ${bytes.join(', ')} FROM ${(0,open_database/* quoted */.TL)(table)} NOT INDEXED`))
        for (const value of row)
            sum.add(value);
}
/** A running SHA-256 over values, each with its type and length before it, gathered in a buffer. */
class ContentSum {
    #hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    /** The same bytes: numbers are written through it, many times as fast as by Buffer's own methods. */
    #view = new DataView(this.#buffer.buffer);
    #used = 0;
    /** Whether a text was not sure to be what it read as. */
    doubtful = false;
    add(value) {
        if (this.#used > BUFFER_BYTES - LONG_BYTES * 4)
            this.#flush();
        if (typeof value === 'bigint') {
            this.#view.setUint8(this.#used, 1);
            this.#view.setBigInt64(this.#used + 1, value, true);
            this.#used += 9;
        }
        else if (typeof value === 'number') {
            this.#view.setUint8(this.#used, 2);
            this.#view.setFloat64(this.#used + 1, value, true);
            this.#used += 9;
        }
        else if (typeof value === 'string')
            this.#text(value);
        else if (value === null) {
            this.#view.setUint8(this.#used, 0);
            this.#used += 1;
        }
        else
            this.#bytes(4, value);
    }
    digest() {
        this.#flush();
        return this.#hash.digest('hex');
    }
    #text(value) {
        this.doubtful ||= value.includes(REPLACEMENT);
        if (value.length > LONG_BYTES) {
            this.#bytes(3, Buffer.from(value));
            return;
        }
        const start = this.#used;
        const length = this.#buffer.write(value, start + 5);
        this.#head(3, length);
        this.#used += length;
    }
    #bytes(type, value) {
        this.#head(type, value.length);
        if (value.length > LONG_BYTES) {
            this.#flush();
            this.#hash.update(value);
            return;
        }
        this.#buffer.set(value, this.#used);
        this.#used += value.length;
    }
    #head(type, length) {
        this.#view.setUint8(this.#used, type);
        this.#view.setUint32(this.#used + 1, length, true);
        this.#used += 5;
    }
    #flush() {
        this.#hash.update(this.#buffer.subarray(0, this.#used));
        this.#used = 0;
    }
}

;// CONCATENATED MODULE: ./sources/sqlite/contents.js


/**
 * Reads tables, rows, content and definitions. Views and virtual tables are taken by their definitions alone: to ask
 * them for columns or rows would run them. What a full-text or r-tree index holds is in its own plain tables.
 */
function sumsAndFacts({ path, waitMs, depth }) {
    return (0,open_database/* using */.v)((0,open_database/* openGuarded */.vo)(path, waitMs), (database) => {
        database.exec('BEGIN');
        const schema = (0,open_database/* rowsOf */.RO)(database, 'SELECT type, name, sql, rootpage FROM sqlite_schema ORDER BY name, type');
        const objects = schema.map(([type, name, sql, root]) => {
            return {
                type: String(type),
                name: String(name),
                sql: sql === null ? undefined : String(sql),
                root: Number(root),
            };
        });
        const relations = objects.filter(({ type }) => type === 'table' || type === 'view');
        return {
            library: (0,open_database/* single */.J0)(database, 'SELECT sqlite_version()'),
            tables: relations.map((object) => tableOf(database, object, depth)),
            definitions: definitionsOf(objects),
            settings: settingsOf(database),
        };
    });
}
function tableOf(database, object, depth) {
    const { name } = object;
    const kind = kindOf(object);
    if (kind === 'view' || kind === 'virtual table')
        return { name, kind, columns: [] };
    const columns = (0,open_database/* rowsOf */.RO)(database, 'SELECT name, type, hidden FROM pragma_table_xinfo(?)', name).map(([column, type, hidden]) => ({ name: String(column), type: String(type), hidden: Number(hidden) }));
    const told = columns.map((column) => ({
        name: column.name,
        type: `${column.type}${GENERATED[column.hidden] ?? ''}`.trim(),
    }));
    const table = { name, kind, columns: told };
    if (depth === 'off')
        return table;
    if (depth === 'counts')
        return { ...table, rows: (0,open_database/* single */.J0)(database, `SELECT count(*) FROM ${(0,open_database/* quoted */.TL)(name)} NOT INDEXED`) };
    // A virtual column has no content of its own, and to read it would run its expression.
    const stored = columns.filter(({ hidden }) => hidden !== 2).map((column) => column.name);
    const all = columns.map((column) => column.name.toLowerCase());
    const key = rowidOf(database, name, all);
    return { ...table, ...contentSums(database, { table: name, key, columns: stored.map(open_database/* identifier */.Cv) }) };
}
/** As `PRAGMA table_xinfo` numbers them. */
const GENERATED = { 2: ' generated', 3: ' generated, stored' };
function kindOf({ type, name, root }) {
    if (type === 'view')
        return 'view';
    if (root === 0)
        return 'virtual table';
    return name.startsWith('sqlite_') ? 'internal table' : 'table';
}
/** The name by which the number of a row can be read; none for a table WITHOUT ROWID or with columns of all three names. */
function rowidOf(database, table, columns) {
    const free = ['rowid', '_rowid_', 'oid'].find((name) => !columns.includes(name));
    if (free === undefined)
        return undefined;
    try {
        database.prepare(`SELECT ${free} FROM ${(0,open_database/* quoted */.TL)(table)}`);
        return free;
    }
    catch {
        return undefined;
    }
}
function definitionsOf(objects) {
    return Object.fromEntries(objects.map(({ type, name, sql }) => [`${type} ${name}`, sql ?? 'made by SQLite']));
}
function settingsOf(database) {
    const names = ['encoding', 'page_size', 'auto_vacuum', 'user_version', 'application_id'];
    return Object.fromEntries(names.map((name) => [name, (0,open_database/* single */.J0)(database, `PRAGMA ${name}`)]));
}


/***/ }),

/***/ 936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   Ge: () => (/* binding */ rows),
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   sb: () => (/* binding */ prepared),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   v: () => (/* binding */ using),
/* harmony export */   vo: () => (/* binding */ openGuarded)
/* harmony export */ });
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(136);


/**
 * A private file is read as memory, up to SQLite's own limit of 2 GiB: half the time of `integrity_check`, whose look at
 * every cell also does what cell_size_check does, which would come again with every use of a page.
 */
const PRIVATE = 'PRAGMA mmap_size = 2147418112';
const LIVE = 'PRAGMA cell_size_check = ON';
/**
 * Opens a database so that nothing of its own can act: no write, no extension, no function with effects in its
 * views, triggers and generated columns (`trusted_schema`), no change of its schema by hand (`defensive`).
 * With `waitMs` it is live, and waits so many milliseconds for others to let go; without, it is a
 * file that nobody else has open, and is neither locked nor given files beside it.
 */
function openGuarded(path, waitMs) {
    const url = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(path);
    if (waitMs === undefined)
        url.searchParams.set('immutable', '1');
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_0__.DatabaseSync(url, {
        readOnly: true,
        timeout: waitMs ?? 0,
        // Old schemas write 'x' as "x"; without it such a database could not be read.
        enableDoubleQuotedStringLiterals: true,
    });
    try {
        database.enableDefensive(true);
        database.exec('PRAGMA trusted_schema = OFF; PRAGMA query_only = ON');
        database.exec(waitMs === undefined ? PRIVATE : LIVE);
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
/** Does something with a database and closes it in every case. */
async function using(database, work) {
    try {
        return await work(database);
    }
    finally {
        database.close();
    }
}
/** The rows of a short query, each an array of its values; integers as bigint, since they have 64 bits. */
function rowsOf(database, sql, ...parameters) {
    return [...rows(database, sql, ...parameters)];
}
/** The same, row by row. */
function* rows(database, sql, ...parameters) {
    for (const row of prepared(database, sql).iterate(...parameters))
        yield valuesOf(row);
}
/** A query whose rows are arrays of values; what gives them says less, which is what `valuesOf` is for. */
function prepared(database, sql) {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    statement.setReadBigInts(true);
    return statement;
}
/** The values of a row of a query that was prepared here. */
function valuesOf(row) {
    return Array.isArray(row) ? row : Object.values(row);
}
/** The first value of the first row as text. */
function single(database, sql) {
    return String(rowsOf(database, sql)[0]?.[0] ?? '');
}
/** A name as SQL takes it, in the main database. */
function quoted(name) {
    return `main.${identifier(name)}`;
}
/** A name in double quotes. */
function identifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vH: () => (/* binding */ checkFile),
  bp: () => (/* binding */ copyDatabase),
  t5: () => (/* binding */ lookAt),
  GB: () => (/* binding */ runQuery)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __nccwpck_require__(99);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(136);
// EXTERNAL MODULE: ./sources/sqlite/open-database.js
var open_database = __nccwpck_require__(936);
;// CONCATENATED MODULE: ./sources/sqlite/operations.js





/** More pages than any database has (sqlite.org/limits.html): the copy is made in one step. */
const ALL_PAGES = 2 ** 31 - 1;
const FAULTS_SHOWN = 20;
/** SQLITE_ERROR: of the schema, and not of the file or the disk. */
const ERROR = 1;
/** Opens a live database and reads its schema, so that every missing right and lock shows. */
function lookAt({ path, waitMs }) {
    return (0,open_database/* using */.v)((0,open_database/* openGuarded */.vo)(path, waitMs), (database) => {
        const objects = Number((0,open_database/* single */.J0)(database, 'SELECT count(*) FROM sqlite_schema'));
        const pages = Number((0,open_database/* single */.J0)(database, 'PRAGMA page_count'));
        const bytes = pages * Number((0,open_database/* single */.J0)(database, 'PRAGMA page_size'));
        return { library: (0,open_database/* single */.J0)(database, 'SELECT sqlite_version()'), bytes, objects };
    });
}
/**
 * Copies a live database page by page with SQLite's own backup. The read transaction is opened first: it waits
 * for a writer as long as a reader may, pins the instant, and no write of others can start the copy over. The copy
 * is not yet flushed to the disk: `checkFile` does that.
 */
function copyDatabase({ from, to, waitMs }) {
    return (0,open_database/* using */.v)((0,open_database/* openGuarded */.vo)(from, waitMs), async (database) => {
        database.exec('BEGIN');
        (0,open_database/* single */.J0)(database, 'SELECT count(*) FROM sqlite_schema');
        // What is opened by this address shares one cache, and with it the setting that leaves the flush out.
        const target = (0,external_node_url_.pathToFileURL)(to);
        target.searchParams.set('cache', 'shared');
        try {
            return await (0,open_database/* using */.v)(new external_node_sqlite_.DatabaseSync(target), async (copy) => {
                copy.exec('PRAGMA synchronous = OFF');
                return { pages: await (0,external_node_sqlite_.backup)(database, target, { rate: ALL_PAGES }) };
            });
        }
        catch (error) {
            for (const suffix of ['', '-journal'])
                (0,external_node_fs_.rmSync)(to + suffix, { force: true });
            throw error;
        }
    });
}
/**
 * Every page, index, constraint and full-text index; only the one word `ok` is good. Beside it the file is flushed: a
 * disk that could not take it says so here, and its pages might read as zeros later.
 */
async function checkFile({ path }) {
    const file = await (0,promises_namespaceObject.open)(path);
    try {
        const [, answer] = await Promise.all([flush(file, path), checked(path)]);
        return answer;
    }
    finally {
        await file.close();
    }
}
/** The words of a failed flush do not name the file, which need not lie on the disk of the database. */
async function flush(file, path) {
    try {
        await file.sync();
    }
    catch (error) {
        if (error instanceof Error)
            error.message += ` (${path})`;
        throw error;
    }
}
function checked(path) {
    return (0,open_database/* using */.v)((0,open_database/* openGuarded */.vo)(path), (database) => {
        const told = (0,open_database/* rowsOf */.RO)(database, `PRAGMA integrity_check(${FAULTS_SHOWN})`).map(([line]) => String(line));
        const faults = told.length === 1 && told[0] === 'ok' ? [] : told.length === 0 ? ['no answer'] : told;
        return {
            faults,
            foreignKeys: faults.length === 0 ? violations(() => foreignKeys((0,open_database/* rowsOf */.RO)(database, FOREIGN_KEYS))) : {},
        };
    });
}
const FOREIGN_KEYS = 'SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1';
function foreignKeys(found) {
    return Object.fromEntries(found.map(([table, count]) => [`table ${String(table)}`, `${String(count)} rows without their parent`]));
}
/** A foreign key whose parent has no such key is a fault of the schema, which the copy must have as well. */
function violations(check) {
    try {
        return check();
    }
    catch (error) {
        if (!(error instanceof Error && 'errcode' in error && error.errcode === ERROR))
            throw error;
        return { check: error.message };
    }
}
/** The rows of a user's query as text; what a column holds decides, not how it was declared. */
function runQuery({ path, sql }) {
    return (0,open_database/* using */.v)((0,open_database/* openGuarded */.vo)(path), (database) => {
        allowReading(database);
        return [...(0,open_database/* rows */.Ge)(database, sql)].map((row) => row.map(asText));
    });
}
/** Only what a SELECT needs: no other file is attached, written by VACUUM INTO, or made. */
function allowReading(database) {
    const { SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE, SQLITE_PRAGMA } = external_node_sqlite_.constants;
    const { SQLITE_OK, SQLITE_DENY } = external_node_sqlite_.constants;
    const allowed = [SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE];
    database.setAuthorizer((action, _name, value) => {
        // A full-text index asks for a pragma's value; none is ever set.
        const asked = action === SQLITE_PRAGMA && value === null;
        return asked || allowed.includes(action) ? SQLITE_OK : SQLITE_DENY;
    });
}
function asText(value) {
    if (value === null)
        return null;
    return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value);
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ replaceDatabase)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __nccwpck_require__(99);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(136);
;// CONCATENATED MODULE: ./sources/sqlite/replacement.js




/** How long others are waited for; a cancelled run has 3 s. */
const BUSY_MS = 2000;
const BESIDE = ['-wal', '-shm', '-journal'];
const MAGIC = Buffer.from('SQLite format 3\0');
const CORRUPT = 11;
const NOTADB = 26;
/**
 * Renames a new database into the place of the old one while holding the old one's exclusive lock, so that no
 * transaction of anybody is cut in two. What stood in the old one's -wal is in the kept file: it is checkpointed,
 * and leaves WAL mode for that moment, which SQLite grants only when nobody else has it open. Files beside a
 * database must never meet another one of its name: they would be replayed into it.
 */
function replaceDatabase(names) {
    if (!(0,external_node_fs_.existsSync)(names.current))
        return { kept: false, notes: place(names, false) };
    const old = openSole(names.current);
    try {
        const notes = place(names, true);
        if (old === undefined)
            notes.push('the database before could not be opened: it is kept byte by byte, with the files beside it');
        return { kept: true, notes: [...notes, ...(old?.release(names.kept) ?? [])] };
    }
    catch (error) {
        old?.release(undefined);
        throw error;
    }
}
/** Holds a database alone. Undefined for one that is damaged or none: there is no lock to take. */
function openSole(path) {
    // SQLite would remove a -wal beside something that is no database.
    if (!hasHeader(path))
        return undefined;
    const database = new external_node_sqlite_.DatabaseSync((0,external_node_url_.pathToFileURL)(path), {
        timeout: BUSY_MS,
        enableForeignKeyConstraints: false,
    });
    try {
        database.enableDefensive(true);
        database.exec('PRAGMA trusted_schema = OFF');
        const mode = database.prepare('PRAGMA journal_mode').get()?.journal_mode;
        if (mode === 'wal')
            database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
        database.exec('BEGIN EXCLUSIVE');
        // Locks lie on the file and not on its name: they go with it.
        return {
            release(at) {
                database.close();
                return mode === 'wal' ? backToWal(at ?? path) : [];
            },
        };
    }
    catch (error) {
        database.close();
        const result = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 255 : 0;
        if (result === CORRUPT || result === NOTADB)
            return undefined;
        throw error;
    }
}
/** Before any lock: closing a file lets go of all locks this process has on it. */
function hasHeader(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const head = Buffer.alloc(MAGIC.length);
        return (0,external_node_fs_.readSync)(file, head) === head.length && head.equals(MAGIC);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function backToWal(path) {
    try {
        const database = new external_node_sqlite_.DatabaseSync((0,external_node_url_.pathToFileURL)(path), { timeout: BUSY_MS });
        try {
            database.exec('PRAGMA journal_mode = WAL');
            return [];
        }
        finally {
            database.close();
        }
    }
    catch {
        return ['the database before is kept whole, but no longer in WAL mode'];
    }
}
/** The renames; a second name first, so that there is a database under the name at every moment. */
function place({ current, copy, kept }, there) {
    const notes = [];
    const renamed = there && !linked(current, kept);
    if (renamed)
        (0,external_node_fs_.renameSync)(current, kept);
    for (const suffix of BESIDE) {
        if (!(0,external_node_fs_.existsSync)(current + suffix))
            continue;
        (0,external_node_fs_.renameSync)(current + suffix, kept + suffix);
        notes.push(`a stray ${suffix} file lay beside the database; it is kept as ${kept}${suffix}`);
    }
    (0,external_node_fs_.renameSync)(copy, current);
    const directory = (0,external_node_fs_.openSync)((0,external_node_path_namespaceObject.dirname)(current), 'r');
    try {
        (0,external_node_fs_.fsyncSync)(directory);
    }
    finally {
        (0,external_node_fs_.closeSync)(directory);
    }
    return notes;
}
function linked(from, to) {
    try {
        (0,external_node_fs_.linkSync)(from, to);
        return true;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
            throw error;
        return false; // a file system without second names
    }
}


/***/ }),

/***/ 601:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(321);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(234);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(302);
/* harmony import */ var _replacement_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(370);




// The way in of the program that touches databases: SQLite works in calls that end only when they are done, so it
// has a process of its own, which can be ended at any moment. A bundle of its own beside the other ones.
const OPERATIONS = {
    look: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAt */ .t5,
    copy: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .copyDatabase */ .bp,
    check: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .checkFile */ .vH,
    contents: _contents_js__WEBPACK_IMPORTED_MODULE_1__/* .sumsAndFacts */ .N,
    query: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .runQuery */ .GB,
    replace: _replacement_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceDatabase */ .W,
};
const request = JSON.parse(await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(process.stdin));
process.stdout.write(JSON.stringify(await answerTo(request.operation, request.ask)));
async function answerTo(operation, ask) {
    try {
        return { answer: await OPERATIONS[operation](ask) };
    }
    catch (error) {
        return { fault: faultOf(error) };
    }
}
function faultOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (typeof error !== 'object' || error === null)
        return { message };
    if ('errcode' in error && typeof error.errcode === 'number')
        return { message, result: error.errcode };
    return 'code' in error && typeof error.code === 'string' ? { message, errno: error.code } : { message };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(601);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
