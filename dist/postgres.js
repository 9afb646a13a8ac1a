export const id = 466;
export const ids = [466];
export const modules = {

/***/ 5041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ readConnectionUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _5: () => (/* binding */ refuseUrl),
/* harmony export */   bL: () => (/* binding */ systemAuthorities),
/* harmony export */   zA: () => (/* binding */ ENCODE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);


/** The cure for most URLs that cannot be read. */
const ENCODE = 'Percent-encode special characters of user and password (@ is %40, / is %2F, # is %23, ? is %3F, : is %3A)';
const AUTHORITIES = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/cert.pem',
];
/** Reads a database URL. Throws UserError `input`, without a fragment of the URL in its text: it holds a password. */
function readConnectionUrl(text, rules) {
    const { schemes, parameters, ignored, withoutNul } = rules;
    if (!schemes.some((scheme) => text.toLowerCase().startsWith(`${scheme}://`)))
        refuseUrl(`does not start with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`);
    const url = parsed(text);
    if (url.hash)
        refuseUrl(`has a "#" in it. ${ENCODE}`);
    // Their names stay unsaid: a `?` in a password that is not encoded makes a parameter of its second half.
    if ([...url.searchParams.keys()].some((key) => !parameters.includes(key) && !ignored.includes(key)))
        refuseUrl(`has a parameter that is not understood; known are ${parameters.join(', ')}. ${ENCODE}`);
    const decoded = (part, what) => {
        if (withoutNul !== undefined && part.includes('%00'))
            refuseUrl(`has a ${what} with a NUL byte, which ${withoutNul} does not take`);
        return decodedPart(part, what);
    };
    return {
        scheme: url.protocol.slice(0, -1),
        host: decoded(url.hostname, 'host').replace(/^\[(.*)\]$/, '$1'),
        port: url.port,
        user: decoded(url.username, 'user'),
        password: decoded(url.password, 'password'),
        path: (what) => decoded(url.pathname.slice(1), what),
        parameter: (name) => url.searchParams.get(name) || undefined,
    };
}
/** Throws UserError `input` with what is wrong with the URL; `fault` holds no part of it. */
function refuseUrl(fault) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input', `the database URL ${fault}`);
}
/** Whether a host is this machine: then the wire is nobody else's. */
function isLoopback(host) {
    return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
/** The file of the authorities that the system trusts, where it has one. */
function systemAuthorities() {
    return AUTHORITIES.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
}
function parsed(text) {
    try {
        return new URL(text);
    }
    catch {
        return refuseUrl(`is not a valid URL. ${ENCODE}`);
    }
}
function decodedPart(part, what) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return refuseUrl(`has a ${what} with a stray "%"; write a percent sign as %25`);
    }
}


/***/ }),

/***/ 3761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postgres: () => (/* binding */ postgres)
});

// EXTERNAL MODULE: ./sources/connection-url.js
var connection_url = __webpack_require__(5041);
;// CONCATENATED MODULE: ./sources/postgres/address.js

const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];
const RULES = {
    schemes: ['postgres', 'postgresql'],
    parameters: [
        'host',
        'port',
        'user',
        'password',
        'dbname',
        'sslmode',
        'sslrootcert',
        'sslcert',
        'sslkey',
        'channel_binding',
    ],
    ignored: [
        'application_name',
        'connect_timeout',
        'schema',
        'pgbouncer',
        'connection_limit',
        'pool_timeout',
        'serverVersion',
        'charset',
    ],
    withoutNul: 'PostgreSQL',
};
/**
 * Parses `postgres://user:password@host:port/database?sslmode=...`. Hosts other than the loopback and unix
 * sockets get TLS with full verification unless the URL says otherwise (libpq's own default, `prefer`, verifies
 * nothing). Throws UserError `input`, without a fragment of the URL in its text.
 */
function parsePostgresUrl(text) {
    const { parameter, ...url } = (0,connection_url/* readConnectionUrl */.K$)(text, RULES);
    const host = parameter('host') ?? (url.host || 'localhost');
    if (host.includes(','))
        (0,connection_url/* refuseUrl */._5)('names several hosts; name the one to dump from');
    const user = parameter('user') ?? url.user;
    if (!user)
        (0,connection_url/* refuseUrl */._5)(`names no user; write postgres://user:password@host/database. ${connection_url/* ENCODE */.zA}`);
    const database = parameter('dbname') ?? (url.path('database name') || user);
    const password = parameter('password') ?? url.password;
    const local = host.startsWith('/') || (0,connection_url/* isLoopback */.U9)(host);
    const sslMode = parameter('sslmode') ?? (local ? 'prefer' : 'verify-full');
    if (!isSslMode(sslMode))
        (0,connection_url/* refuseUrl */._5)(`has an unknown sslmode; use one of ${SSL_MODES.join(', ')}`);
    const rootCert = parameter('sslrootcert');
    // libpq before 16 has no `sslrootcert=system`.
    const sslRootCert = rootCert && rootCert !== 'system' ? rootCert : (0,connection_url/* systemAuthorities */.bL)();
    const sslCert = parameter('sslcert');
    const sslKey = parameter('sslkey');
    return {
        host,
        port: port(url.port || parameter('port')),
        user,
        ...(password ? { password } : {}),
        database,
        sslMode,
        ...(sslRootCert && sslMode.startsWith('verify') ? { sslRootCert } : {}),
        ...(sslCert ? { sslCert } : {}),
        ...(sslKey ? { sslKey } : {}),
        ...(parameter('channel_binding') === 'require' ? { channelBinding: 'require' } : {}),
    };
}
/** The address for messages: `host:port/database`, no user, no secret. */
function addressLabel(address) {
    return `${address.host}:${address.port}/${address.database}`;
}
/** The environment in which libpq programs find this address; nothing of it stands in any argument list. */
function libpqEnvironment(address) {
    return {
        PATH: '/usr/bin:/bin',
        LC_ALL: 'C',
        LC_MESSAGES: 'C',
        HOME: '/nonexistent', // no .pgpass, .psqlrc or service file of the runner may change what we do
        PGHOST: address.host,
        PGPORT: String(address.port),
        PGUSER: address.user,
        PGDATABASE: address.database,
        PGSSLMODE: address.sslMode,
        PGAPPNAME: 'lifeboat',
        PGCONNECT_TIMEOUT: '20',
        PGCLIENTENCODING: 'UTF8',
        ...(address.password === undefined ? {} : { PGPASSWORD: address.password }),
        ...(address.sslRootCert ? { PGSSLROOTCERT: address.sslRootCert } : {}),
        ...(address.sslCert ? { PGSSLCERT: address.sslCert } : {}),
        ...(address.sslKey ? { PGSSLKEY: address.sslKey } : {}),
        ...(address.channelBinding ? { PGCHANNELBINDING: address.channelBinding } : {}),
    };
}
function isSslMode(text) {
    return SSL_MODES.includes(text);
}
function port(text) {
    const number = Number(text ?? 5432);
    return Number.isInteger(number) && number > 0 && number < 65536
        ? number
        : (0,connection_url/* refuseUrl */._5)('has an impossible port');
}

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
;// CONCATENATED MODULE: ./sources/postgres/catalog.js

const RELATIONS = `
  SELECT c.oid::text, n.nspname AS schema, c.relname AS name, c.relkind::text AS kind,
         c.relpersistence::text AS persistence, c.relispopulated AS populated, c.relpages::text AS pages,
         e.oid IS NOT NULL AS of_extension,
         CASE WHEN c.oid = ANY (e.extconfig)
              THEN coalesce(e.extcondition[array_position(e.extconfig, c.oid)], '') END AS condition
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0
         AND d.deptype = 'e' AND d.refclassid = 'pg_extension'::regclass
    LEFT JOIN pg_extension e ON e.oid = d.refobjid
   WHERE c.relkind IN ('r','p','v','m','f','S') AND c.relpersistence <> 't'
     AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
   ORDER BY n.nspname::text COLLATE "C", c.relname::text COLLATE "C"`;
/** All relations a dump of this selection should hold. */
async function listRelations(session, selection) {
    const rows = await session.query(RELATIONS);
    const excluded = patterns(selection.excludeTables);
    const emptied = patterns(selection.excludeTableData);
    return rows.map(relationOf).flatMap((relation) => {
        if (selection.schemas && !selection.schemas.includes(relation.schema))
            return [];
        if (relation.kind !== 'S' && matches(excluded, relation))
            return [];
        return [{ ...relation, withData: !matches(emptied, relation) }];
    });
}
/** `"schema"."name"`, safe in SQL. */
function quoted(...parts) {
    return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('.');
}
/** `schema.name`, for people; a part is quoted when it holds a dot or a quote, so that no two relations share a name. */
function plainName(relation) {
    const part = (text) => (/[."]/.test(text) ? quoted(text) : text);
    return `${part(relation.schema)}.${part(relation.name)}`;
}
/** SQL for the same name as `plainName` gives, of more parts too. */
function plainNameSql(...parts) {
    return parts
        .map((part) => `CASE WHEN ${part} ~ '[."]' THEN '"' || replace(${part}, '"', '""') || '"' ELSE ${part} END`)
        .join(` || '.' || `);
}
/** Whether rows of this relation are in a dump and can be counted: tables and partitions, not roots and views. */
function holdsRows(relation) {
    if (relation.kind !== 'r' || !relation.withData)
        return false;
    return !relation.ofExtension || relation.configCondition !== undefined;
}
/** Columns of all relations, by oid, in canonical order. */
async function listColumns(session) {
    const rows = await session.query(`
    SELECT a.attrelid::text AS oid, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r','p','v','m','f')
       AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
     ORDER BY a.attrelid, a.attname::text COLLATE "C"`);
    const columns = new Map();
    for (const row of rows) {
        const list = columns.get(catalog_text(row, 'oid')) ?? [];
        list.push({ name: catalog_text(row, 'name'), type: catalog_text(row, 'type') });
        columns.set(catalog_text(row, 'oid'), list);
    }
    return columns;
}
/** A column of a row that is never null. */
function catalog_text(row, name) {
    return row[name] ?? '';
}
/** Relations that a pattern of an exclusion names, for pg_dump, which gets exact names only. */
async function excludedNames(session, list) {
    if (list.length === 0)
        return [];
    const wanted = patterns(list);
    const rows = (await session.query(RELATIONS)).map(relationOf);
    for (const [index, pattern] of wanted.entries()) {
        if (rows.some((relation) => relation.kind !== 'S' && pattern.test(dotted(relation))))
            continue;
        throw new errors/* UserError */.yo('input', `an exclusion names ${list[index]}, which is no table of this database; correct or remove it`);
    }
    return rows
        .filter((relation) => relation.kind !== 'S' && matches(wanted, relation))
        .map((r) => quoted(r.schema, r.name));
}
function relationOf(row) {
    return {
        oid: catalog_text(row, 'oid'),
        schema: catalog_text(row, 'schema'),
        name: catalog_text(row, 'name'),
        kind: catalog_text(row, 'kind'),
        persistence: catalog_text(row, 'persistence'),
        populated: row.populated === 't',
        ofExtension: row.of_extension === 't',
        configCondition: row.condition ?? undefined,
        pages: Number(row.pages),
        withData: true,
    };
}
/** Throws UserError `input` for a schema or an exclusion that names nothing in this database. */
async function assertSelection(session, selection) {
    const { schemas: wanted = [], excludeTables, excludeTableData } = selection;
    await excludedNames(session, [...excludeTables, ...excludeTableData]);
    const rows = await session.query('SELECT nspname AS name FROM pg_namespace');
    const missing = wanted.filter((name) => !rows.some((row) => row.name === name));
    if (missing.length > 0) {
        throw new errors/* UserError */.yo('input', `schemas names ${missing.join(', ')}, which this database does not have`);
    }
}
/** `*` and `?` as in a shell; a pattern without a dot stands for any schema. */
function patterns(list) {
    return list.map((pattern) => {
        const full = pattern.includes('.') ? pattern : `*.${pattern}`;
        const source = full
            .replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&')
            .replaceAll('*', '.*')
            .replaceAll('?', '.');
        return new RegExp(`^${source}$`, 's');
    });
}
/** Whether one of these patterns, as users write them, names the relation. */
function matchesAny(list, { schema, name }) {
    return patterns(list).some((pattern) => pattern.test(`${schema}.${name}`));
}
function matches(list, relation) {
    return list.some((pattern) => pattern.test(dotted(relation)));
}
/** As users write it in a pattern. */
function dotted(relation) {
    return `${relation.schema}.${relation.name}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./streams/process.js + 1 modules
var streams_process = __webpack_require__(8261);
// EXTERNAL MODULE: ./sources/postgres/directories.js
var postgres_directories = __webpack_require__(2150);
;// CONCATENATED MODULE: ./sources/postgres/clients.js





/** Where distributions put one directory per major version: Debian and Ubuntu, PGDG on RPM systems, Homebrew. */
const PLACES = [
    { parent: '/usr/lib/postgresql', pattern: /^(\d+)$/, bin: 'bin' },
    { parent: '/usr', pattern: /^pgsql-(\d+)$/, bin: 'bin' },
    { parent: '/opt/homebrew/opt', pattern: /^postgresql@(\d+)$/, bin: 'bin' },
    { parent: '/usr/local/opt', pattern: /^postgresql@(\d+)$/, bin: 'bin' },
];
/** The absolute path of one program. */
function programPath(programs, name) {
    return (0,external_node_path_.join)(programs.directory, name);
}
/**
 * All installed versions that have every program of `names`, newest first; of one version, what lies in `directories`
 * (which the user names) before what lies in the usual places.
 */
async function installedPrograms(names, directories = []) {
    const found = [];
    for (const directory of directories) {
        if (!(await hasAll(directory, names)))
            continue;
        const version = await programVersion({ major: 0, directory }, postgres_directories/* TELLING_PROGRAM */.B);
        found.push({ major: Number.parseInt(version, 10), directory });
    }
    for (const { parent, pattern, bin } of PLACES) {
        const entries = await (0,promises_.readdir)(parent).catch(() => []); // no such place on this system
        for (const entry of entries) {
            const major = Number(pattern.exec(entry)?.[1]);
            const directory = (0,external_node_path_.join)(parent, entry, bin);
            if (major && (await hasAll(directory, names)))
                found.push({ major, directory });
        }
    }
    return found.sort((a, b) => b.major - a.major);
}
/** What a backup needs; a scratch server needs `initdb` and `postgres` as well. */
const CLIENT_PROGRAMS = ['pg_dump', 'pg_restore', 'pg_dumpall', 'psql'];
/**
 * The client programs of the server's own major version, also from `directories` that the user names. Throws
 * UserError `tool-missing` that says what is there and which package to install.
 */
async function clientsFor(major, directories = []) {
    const installed = await installedPrograms(CLIENT_PROGRAMS, directories);
    const match = installed.find((programs) => programs.major === major);
    if (match)
        return match;
    throw new errors/* UserError */.yo('tool-missing', missingClient(major, installed.map((programs) => programs.major)));
}
/** The version text of one program, such as `15.18`. */
async function programVersion(programs, name) {
    const { stdout } = await (0,streams_process/* run */.eF)({
        program: programPath(programs, name),
        args: ['--version'],
        env: { LC_ALL: 'C' },
    });
    return /(\d+(\.\d+)+|\d+\w*)/.exec(stdout)?.[1] ?? stdout.trim();
}
function missingClient(major, installed) {
    const cure = `Install the package postgresql-client-${major} (apt-get install postgresql-client-${major}, from apt.postgresql.org where the system has it not), set install-client: true on an Ubuntu runner, or name the directory that holds these programs in postgres-bin.`;
    const [newest] = installed;
    if (newest === undefined) {
        return `no PostgreSQL client programs are installed here, the server is version ${major}. ${cure}`;
    }
    if (newest < major) {
        return `the server is PostgreSQL ${major}, newer than the newest client here (${newest}), and pg_dump refuses a newer server. ${cure}`;
    }
    return `the server is PostgreSQL ${major}, the clients here are ${installed.join(', ')}; a dump is restored by its own version, so that one is used. ${cure}`;
}
async function hasAll(directory, names) {
    const checks = names.map((name) => (0,promises_.access)((0,external_node_path_.join)(directory, name), promises_.constants.X_OK));
    return (await Promise.allSettled(checks)).every((check) => check.status === 'fulfilled');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ../../node_modules/pg/esm/index.mjs
var esm = __webpack_require__(5757);
;// CONCATENATED MODULE: ./sources/postgres/session.js





/**
 * Settings that change how values are printed or how long a statement may take. Both sides of a comparison pin
 * them all, because ALTER DATABASE and ALTER ROLE may set any of them silently. Before PostgreSQL 12 only 3 extra digits
 * tell all floating-point numbers apart; since, any number above 0 does.
 */
const PINNED = `
  SET datestyle = 'ISO, MDY'; SET intervalstyle = 'postgres'; SET timezone = 'UTC'; SET extra_float_digits = 3;
  SET bytea_output = 'hex'; SET xmlbinary = 'base64'; SET lc_monetary = 'C'; SET search_path = '';
  SET row_security = off; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0;
  SET lock_timeout = '30s'; SET max_parallel_workers_per_gather = 0; SET jit = off; SET client_encoding = 'UTF8';
  SET synchronize_seqscans = off; SET quote_all_identifiers = off;`;
const CONNECT_TIMEOUT_MS = 20_000;
/**
 * Connects and pins the settings. Throws UserError `preflight` with one clear message per fault: unreachable,
 * wrong password, unknown database, TLS refused, too many connections.
 */
async function openSession(address, signal) {
    signal?.throwIfAborted();
    const { client, socket } = await connectClient(address, signal);
    const abort = () => socket.destroy();
    signal?.addEventListener('abort', abort, { once: true });
    // A connection that breaks between two queries must not end the process; the next query reports it.
    client.on('error', () => undefined);
    const lost = (cause) => sessionFault(address, cause, signal);
    const query = async (sql, values = []) => {
        const result = await client.query(sql, [...values]).catch(lost);
        return Array.isArray(result) ? [] : result.rows;
    };
    const rows = async (sql) => {
        const results = await client.query({ text: sql, rowMode: 'array' }).catch(lost);
        return [results].flat().at(-1)?.rows ?? [];
    };
    const close = async () => {
        signal?.removeEventListener('abort', abort);
        await client.end().catch(() => undefined); // closing a broken connection is closed enough
    };
    try {
        const [version] = await query("SELECT current_setting('server_version_num') AS v");
        await client.query(Number(version?.v) >= 170000 ? `${PINNED} SET transaction_timeout = 0;` : PINNED);
        return { query, rows, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function connectClient(address, signal) {
    const optional = address.sslMode === 'prefer' || address.sslMode === 'allow';
    if (optional && !address.host.startsWith('/')) {
        const secured = await attempt(address, true, signal).catch((cause) => {
            // Only what the server says about TLS itself comes without a code.
            if (faultCode(cause) !== 'unknown' || signal?.aborted)
                throw connectionFault(address, cause, signal);
        });
        if (secured)
            return secured;
    }
    try {
        return await attempt(address, !optional && address.sslMode !== 'disable', signal);
    }
    catch (cause) {
        throw connectionFault(address, cause, signal);
    }
}
async function attempt(address, tls, signal) {
    const socket = new external_node_net_.Socket();
    const client = new esm/* default.Client */.Ay.Client({
        host: address.host,
        port: address.port,
        user: address.user,
        database: address.database,
        password: () => {
            if (address.password === undefined)
                throw new PasswordMissing();
            return address.password;
        },
        application_name: 'lifeboat',
        connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
        keepAlive: true,
        types: { getTypeParser: () => (value) => value },
        enableChannelBinding: address.channelBinding === 'require',
        ssl: tls ? tlsOptions(address) : false,
        stream: () => socket,
    });
    const abort = () => socket.destroy(new Error('cancelled'));
    signal?.addEventListener('abort', abort, { once: true });
    try {
        await client.connect();
        return { client, socket };
    }
    catch (cause) {
        socket.destroy();
        throw cause;
    }
    finally {
        signal?.removeEventListener('abort', abort);
    }
}
/** libpq's meaning of sslmode: only verify-ca and verify-full check the certificate, only the last the name. */
function tlsOptions(address) {
    const { sslMode, sslRootCert, sslCert, sslKey } = address;
    return {
        rejectUnauthorized: sslMode.startsWith('verify'),
        servername: address.host,
        ...(sslRootCert ? { ca: (0,external_node_fs_.readFileSync)(sslRootCert) } : {}),
        ...(sslCert ? { cert: (0,external_node_fs_.readFileSync)(sslCert) } : {}),
        ...(sslKey ? { key: (0,external_node_fs_.readFileSync)(sslKey) } : {}),
        ...(sslMode === 'verify-ca' ? { checkServerIdentity: () => undefined } : {}),
    };
}
function connectionFault(address, cause, signal) {
    if (signal?.aborted)
        return new errors/* UserError */.yo('cancelled', 'the run was cancelled', { cause });
    const at = `PostgreSQL at ${addressLabel(address)}`;
    const text = explain(address, faultCode(cause));
    return new errors/* UserError */.yo('preflight', `${at}: ${text}`, { cause });
}
/** The fault of a query: the server's own error as it is, a broken connection or a cancel in words. */
function sessionFault(address, cause, signal) {
    if (signal?.aborted)
        throw new errors/* UserError */.yo('cancelled', 'the run was cancelled', { cause });
    const code = faultCode(cause);
    // 57P01 to 57P03: the server was shut down, or crashed, under this connection.
    if (cause instanceof esm/* default.DatabaseError */.Ay.DatabaseError && !code.startsWith('57P'))
        throw cause;
    const word = `the connection to PostgreSQL at ${addressLabel(address)} was lost (${code === 'unknown' ? 'closed' : code}); the server or the network went down. Run again.`;
    throw new errors/* UserError */.yo('process', word, { cause });
}
/** Thrown while connecting when the server wants a password and the URL has none. */
class PasswordMissing extends Error {
    code = 'password-missing';
}
function faultCode(cause) {
    if (typeof cause !== 'object' || cause === null)
        return 'unknown';
    if ('code' in cause && typeof cause.code === 'string')
        return cause.code;
    // Several addresses of one name were tried: the first tells.
    if ('errors' in cause && Array.isArray(cause.errors))
        return faultCode(cause.errors[0]);
    return cause instanceof Error && /timeout/i.test(cause.message) ? 'ETIMEDOUT' : 'unknown';
}
/** SQLSTATEs (PostgreSQL manual, appendix A) and socket errors, each as what happened and what to do. */
function explain(address, code) {
    switch (code) {
        case 'ECONNREFUSED':
            return 'nothing answers there (connection refused). Check host and port, and that the server runs and listens.';
        case 'ENOENT':
            return 'there is no such unix socket. Check the host directory and that the server runs.';
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
            return 'the host name is unknown here. Check it; a private host needs a runner in its network or a tunnel.';
        case 'ETIMEDOUT':
        case 'EHOSTUNREACH':
        case 'ENETUNREACH':
            return 'no answer within 20 seconds. A firewall may keep this runner out; allow it, or use a self-hosted runner.';
        case '28P01':
            return `the password of user ${address.user} is wrong. Check the secret that holds the database URL.`;
        case 'password-missing':
            return `the server asks user ${address.user} for a password and the URL has none. Write postgres://user:password@host/database.`;
        case '28000':
            return `the server refuses user ${address.user} from here. Check that the role may log in, and pg_hba.conf.`;
        case '3D000':
            return `there is no database ${address.database}. Check the last part of the URL.`;
        case '42501':
            return `user ${address.user} may not connect to this database. GRANT CONNECT on it.`;
        case '53300':
            return 'the server has no free connection. Lifeboat needs three; raise max_connections or run at another time.';
        case '57P03':
            return 'the server is starting up or shutting down. Run again when it is ready.';
        default:
            return tlsFault(address, code) ?? `the connection failed (${code}). Check the URL and the server's log.`;
    }
}
function tlsFault(address, code) {
    const way = 'in the URL, sslrootcert=<file> names the CA to trust; sslmode=require encrypts without checking; sslmode=disable does neither';
    if (code === 'unknown' && address.sslMode !== 'disable') {
        return `the server did not accept the connection over TLS (sslmode=${address.sslMode}). If it has no TLS: ${way}.`;
    }
    const verification = /CERT|SELF_SIGNED|ALTNAME|ISSUER|ERR_TLS/.test(code);
    return verification ? `the server's certificate could not be verified (${code}); ${way}.` : undefined;
}

;// CONCATENATED MODULE: ./sources/postgres/contents.js

const OWN_SCHEMA = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;
/**
 * How many things people have made in a database: relations, functions, types, schemas, large objects. 0 for an
 * empty one, whatever extensions it has.
 */
async function countContents(address, signal) {
    const session = await openSession(address, signal);
    const own = (catalog, schema, condition) => `(SELECT count(*) FROM ${catalog} o JOIN pg_namespace n ON n.oid = o.${schema}
       WHERE ${OWN_SCHEMA} AND ${condition} AND ${notOfExtension(catalog, 'o.oid')})`;
    try {
        const [row] = await session.query(`
      SELECT ${own('pg_class', 'relnamespace', `o.relkind IN ('r','p','v','m','f','S','c')`)}
           + ${own('pg_proc', 'pronamespace', 'true')} + ${own('pg_type', 'typnamespace', `o.typtype IN ('e','d','r')`)}
           + (SELECT count(*) FROM pg_largeobject_metadata)
           + (SELECT count(*) FROM pg_namespace n
               WHERE ${OWN_SCHEMA} AND n.nspname <> 'public' AND ${notOfExtension('pg_namespace', 'n.oid')}) AS things`);
        return Number(row?.things ?? 0);
    }
    finally {
        await session.close();
    }
}
/** The cluster's own identifier, made by initdb; undefined where the server keeps it to itself. */
async function clusterIdentifier(session) {
    const [right] = await session.query(`SELECT coalesce(has_function_privilege(to_regprocedure('pg_catalog.pg_control_system()'), 'EXECUTE'), false) AS may`);
    if (right?.may !== 't')
        return undefined;
    const [row] = await session.query('SELECT system_identifier AS id FROM pg_catalog.pg_control_system()');
    return row?.id ?? undefined;
}
function notOfExtension(catalog, oid) {
    return `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = '${catalog}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./sources/postgres/archive-entries.js
/** What the user names: kinds that hold or show rows, and sequences. */
const archive_entries_RELATIONS = [
    'TABLE',
    'VIEW',
    'MATERIALIZED VIEW',
    'FOREIGN TABLE',
    'SEQUENCE',
];
/** Reads what `pg_restore -l -v` lists: an entry on a line, then, where there are any, its dependencies. */
function parseEntries(list) {
    const entries = [];
    for (const line of list.split('\n')) {
        const [, needs] = /^;\tdepends on: ([\d ]+)$/.exec(line) ?? [];
        const last = entries.at(-1);
        if (needs !== undefined && last)
            last.needs.push(...needs.split(' '));
        // Kinds are words in capitals; a schema comes after them, or a dash.
        const [, id, kind, rest] = /^(\d+); \d+ \d+ ([A-Z]+(?: [A-Z]+)*?) ((?:-|\S).*)$/.exec(line) ?? [];
        if (id !== undefined && kind !== undefined && rest !== undefined)
            entries.push(entryOf(id, `${kind} ${rest}`));
    }
    return entries;
}
/** A schema may be written in capitals too: the longest known kind is meant. */
function entryOf(id, text) {
    const kind = KINDS.find((known) => text.startsWith(`${known} `)) ?? text.split(' ')[0] ?? '';
    return { id, kind, rest: text.slice(kind.length + 1), needs: [] };
}
/** Kinds of more than one word, as pg_dump writes them (pg_dump.c, `.description`); the longest first. */
const KINDS = [
    'MATERIALIZED VIEW DATA',
    'SEQUENCE OWNED BY',
    'MATERIALIZED VIEW',
    'CHECK CONSTRAINT',
    'FK CONSTRAINT',
    'SECURITY LABEL',
    'FOREIGN TABLE',
    'SEQUENCE SET',
    'INDEX ATTACH',
    'TABLE ATTACH',
    'ROW SECURITY',
    'TABLE DATA',
    'DEFAULT ACL',
];

;// CONCATENATED MODULE: ./sources/postgres/restore-fault.js



/** Names of objects may be shown, values never: these are the messages whose quoted words are names. */
const NAMING = [
    /^(role|relation|table|schema|function|type|extension|collation|tablespace|language|database|column|constraint|index|operator|server|publication|trigger|view|sequence) .*(does not exist|already exists|is not available|cannot be .*)$/,
    /violates (foreign key|unique|check|exclusion|not-null) constraint/,
    /^permission denied for/,
    /^could not (create unique index|open extension control file|access file)/,
    /^invalid locale name/,
    /^unrecognized configuration parameter/,
];
/**
 * Turns the failure of a PostgreSQL program, or of SQL sent to the server, into one sentence that names the error
 * and the object, and never a value: their stderr quotes rows (`Failing row contains (1, alice@example.com)`).
 * Other errors pass unchanged.
 */
function toolFault(code, what, error) {
    if (error instanceof esm/* default.DatabaseError */.Ay.DatabaseError)
        return serverFault(code, what, error);
    if (!(error instanceof streams_process/* ProcessError */.yI))
        return error;
    const detail = describe(error.exit);
    return new errors/* UserError */.yo(code, `${what} failed: ${error.message}${detail ? `: ${detail}` : ''}`, {
        cause: error,
    });
}
/** The same for an error of the server itself. */
function serverFault(code, what, error) {
    return new errors/* UserError */.yo(code, `${what} failed: ${withoutValues(error.message)} (${error.code})`, {
        cause: error,
    });
}
function describe(exit) {
    const lines = exit.stderr.split('\n');
    const message = lines.map((line) => /(?:ERROR|FATAL): {1,2}(.*)$/.exec(line)?.[1]).find((found) => found);
    const program = lines
        .map((line) => /^(?:pg_restore|pg_dump|pg_dumpall): error: (.*)$/.exec(line)?.[1])
        .find((found) => found);
    const entry = lines
        .map((line) => /from TOC entry \d+; \d+ \d+ (.*)$/.exec(line)?.[1])
        .find((found) => found);
    const limit = lines
        .map((line) => /HINT: +You might need to increase "?(max_\w+)/.exec(line)?.[1])
        .find((found) => found);
    const text = message ?? program?.replace(/ERROR:.*$/s, '') ?? '';
    const cure = limit ? `raise ${limit} on the server` : '';
    return [withoutValues(text), entry ? `at ${entry}` : '', cure].filter((part) => part !== '').join(', ');
}
function withoutValues(message) {
    const safe = NAMING.some((pattern) => pattern.test(message));
    const shown = safe
        ? message
        : message
            .replaceAll(/"[^"]*"/g, '"..."')
            .replaceAll(/'[^']*'/g, "'...'")
            .replace(/: .*$/s, '');
    return shown.slice(0, 300);
}

;// CONCATENATED MODULE: ./sources/postgres/database-statements.js








const ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/bin:/bin', HOME: '/nonexistent' };
const IDENTIFIER = `("(?:[^"]|"")+"|[a-z_][a-z0-9_$]*)`;
/** Where pg_dump names the database in a statement about it; what looks otherwise is not about the database. */
const FORMS = [
    new RegExp(`^(CREATE DATABASE )${IDENTIFIER}( WITH .*)$`, 's'),
    new RegExp(`^(ALTER DATABASE )${IDENTIFIER}( (?:OWNER TO|SET|CONNECTION LIMIT) .*)$`, 's'),
    new RegExp(`^(ALTER ROLE ${IDENTIFIER} IN DATABASE )${IDENTIFIER}( SET .*)$`, 's'),
    new RegExp(`^((?:GRANT|REVOKE) [A-Z, ]+ ON DATABASE )${IDENTIFIER}( (?:TO|FROM) .*)$`, 's'),
    new RegExp(`^(COMMENT ON DATABASE )${IDENTIFIER}( IS .*)$`, 's'),
];
/**
 * Reads from the head of an archive how its database was made, as `pg_restore --create` would make it again, under
 * another name. `open` opens the archive from its start, each time it is called; only the head is read.
 */
async function databaseStatements(programs, open, name) {
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lifeboat-list-'));
    try {
        const listed = await archiveText(programs, open(), ['-C', '-l']);
        // Only these entries are printed, so that no text of a function or comment can pass for one of them.
        const wanted = listed
            .split('\n')
            .flatMap((line) => /^(\d+); \d+ \d+ (?:ACL|COMMENT) - DATABASE /.exec(line)?.[1] ?? []);
        const list = (0,external_node_path_.join)(home, 'list');
        await (0,promises_.writeFile)(list, wanted.map((id) => `${id};\n`).join(''));
        const printed = await archiveText(programs, open(), [
            '-C',
            '-s',
            '--no-tablespaces',
            '-L',
            list,
            '-f',
            '-',
        ]);
        return renamed(statementsOf(printed), name);
    }
    finally {
        await (0,promises_.rm)(home, { recursive: true, force: true });
    }
}
/** Runs pg_restore on the head of an archive and gives what it prints. */
async function archiveText(programs, archive, args) {
    try {
        const command = { program: programPath(programs, 'pg_restore'), args, env: ENVIRONMENT };
        return (await (0,streams_process/* writeTo */.jH)(command, archive)).stdout;
    }
    catch (error) {
        throw toolFault('drill', "reading the dump's head", error);
    }
}
function renamed(statements, name) {
    const found = { create: '', rights: [], settings: [] };
    for (const statement of statements) {
        for (const form of FORMS) {
            const parts = form.exec(statement);
            if (!parts)
                continue;
            const [, before = ''] = parts;
            const text = `${before}${quoted(name)}${parts.at(-1)}`;
            if (before.startsWith('CREATE'))
                found.create = text.replace(/ TABLESPACE = .*$/s, '');
            else if (/^(GRANT|REVOKE)/.test(before) || parts.at(-1)?.startsWith(' OWNER TO'))
                found.rights.push(text);
            else if (before.startsWith('ALTER ROLE'))
                found.rights.push(text);
            else
                found.settings.push(text);
        }
    }
    if (found.create === '') {
        throw new errors/* UserError */.yo('drill', 'the dump does not say how its database was made; was it made by pg_dump -Fc?');
    }
    return found;
}
/** Statements of a script without bodies in dollar quotes: ended by a semicolon outside of quotes; comments go. */
function statementsOf(script) {
    const statements = [];
    const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|^\\[^\n]*|;|[^;'"\\-]+|[-\\]/gm;
    let statement = '';
    for (const [piece] of script.matchAll(token)) {
        if (piece.startsWith('--') || /^\\[a-z]/.test(piece))
            continue;
        if (piece !== ';')
            statement += piece;
        else {
            statements.push(statement.trim());
            statement = '';
        }
    }
    return statements;
}

;// CONCATENATED MODULE: ./sources/postgres/drop.js

/**
 * Drops a database, where there is one, whoever is connected to it. `WITH (FORCE)` came with PostgreSQL 13; before,
 * the connections are shut out and ended first.
 */
async function dropForced(session, name) {
    const [server] = await session.query(`SELECT current_setting('server_version_num')::int >= 130000 AS forces,
            EXISTS (SELECT 1 FROM pg_database WHERE datname = $1) AS there`, [name]);
    if (server?.forces === 't') {
        await session.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
    }
    else if (server?.there === 't') {
        await session.query(`ALTER DATABASE ${quoted(name)} ALLOW_CONNECTIONS false`);
        await session.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
        await session.query(`DROP DATABASE IF EXISTS ${quoted(name)}`);
    }
}

;// CONCATENATED MODULE: ./sources/postgres/partial.js



/** Belong to a relation and come with it when every relation they name comes too. */
const BELONGINGS = [
    'TABLE DATA',
    'MATERIALIZED VIEW DATA',
    'SEQUENCE',
    'SEQUENCE SET',
    'SEQUENCE OWNED BY',
    'DEFAULT',
    'CONSTRAINT',
    'CHECK CONSTRAINT',
    'FK CONSTRAINT',
    'INDEX',
    'INDEX ATTACH',
    'TABLE ATTACH',
    'TRIGGER',
    'RULE',
    'POLICY',
    'ROW SECURITY',
    'STATISTICS',
];
/** Come with whatever they are about. */
const REMARKS = ['ACL', 'COMMENT', 'SECURITY LABEL'];
/** Sections of facts that belong to one table each: the rest is not compared, since only a part of it is restored. */
const TABLE_FACTS = ['constraints', 'triggers', 'policies'];
const SHOWN = 5;
/**
 * Chooses what a partial restore needs, by the dependencies the archive itself lists: the wanted relations with their
 * partitions, rows, sequences, indexes, constraints, triggers and policies, and whatever these depend on, tables
 * too. What ties a wanted table to one that does not come (a foreign key) is left out and told. Throws UserError
 * `input` for a name that the backup does not have.
 */
function choosePart(entries, recorded, only) {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const relations = relationNames(entries, recorded);
    for (const pattern of only) {
        if ([...relations.values()].some((name) => matchesAny([pattern], name)))
            continue;
        const word = `only names ${pattern}, which is no table, view or sequence of this backup; correct or remove it`;
        throw new errors/* UserError */.yo('input', word);
    }
    const wanted = new Set([...relations].filter(([, name]) => matchesAny(only, name)).map(([id]) => id));
    const chosen = new Set(wanted);
    for (let before = -1; before !== chosen.size;) {
        before = chosen.size;
        for (const id of chosen)
            for (const need of byId.get(id)?.needs ?? [])
                if (byId.has(need))
                    chosen.add(need);
        for (const entry of entries)
            if (comesAlong(entry, byId, chosen))
                chosen.add(entry.id);
    }
    const left = entries.filter((entry) => !chosen.has(entry.id) &&
        BELONGINGS.includes(entry.kind) &&
        relationsOf(entry, byId).some((id) => chosen.has(id)));
    const also = [...relations]
        .filter(([id]) => chosen.has(id) && !wanted.has(id))
        .map(([, { schema, name }]) => `${schema}.${name}`);
    return {
        ids: entries.filter((entry) => chosen.has(entry.id)).map((entry) => entry.id),
        recorded: restricted(recorded, new Set([...relations].filter(([id]) => chosen.has(id)).map(([, { plain }]) => plain)), left),
        notes: [
            'only a part was restored: of functions, extensions and settings nothing is compared, of tables everything',
            ...(also.length > 0 ? [`also restored, since what was asked for needs or owns it: ${few(also)}`] : []),
            ...(left.length > 0
                ? [
                    `left out, since the other table was not restored: ${few(left.map((entry) => `${entry.kind} ${entry.rest}`))}`,
                ]
                : []),
        ],
    };
}
function comesAlong(entry, byId, chosen) {
    if (chosen.has(entry.id))
        return false;
    if (REMARKS.includes(entry.kind))
        return entry.needs.length > 0 && entry.needs.every((id) => !byId.has(id) || chosen.has(id));
    // Partitions come with their root; a partition alone stays a table of its own.
    if (entry.kind === 'TABLE ATTACH')
        return entry.needs.some((id) => chosen.has(id) && byId.get(id)?.kind === 'TABLE' && id === entry.needs.at(-1));
    if (!BELONGINGS.includes(entry.kind))
        return false;
    const about = relationsOf(entry, byId);
    return about.length > 0 && about.every((id) => chosen.has(id));
}
function relationsOf(entry, byId) {
    return entry.needs.filter((id) => archive_entries_RELATIONS.includes(byId.get(id)?.kind ?? ''));
}
/** Relations of the archive by dump id: the inventory knows where a name with spaces ends. */
function relationNames(entries, recorded) {
    const known = new Map([...recorded.tables, ...recorded.sequences].map(({ name: plain }) => {
        const [schema = '', name = ''] = partsOfName(plain);
        return [`${schema} ${name} `, { schema, name, plain }];
    }));
    const found = new Map();
    for (const { id, kind, rest } of entries) {
        if (!archive_entries_RELATIONS.includes(kind))
            continue;
        // The owner comes last and may hold spaces as well.
        for (let at = rest.indexOf(' '); at >= 0; at = rest.indexOf(' ', at + 1)) {
            const name = known.get(rest.slice(0, at + 1));
            if (name)
                found.set(id, name);
        }
    }
    return found;
}
function restricted(recorded, plain, left) {
    const { schemaDigest: _, largeObjects: __, ...rest } = recorded;
    const ofTable = (key) => {
        const [schema = '', table = '', name = ''] = partsOfName(key);
        return (plain.has(joined(schema, table)) &&
            !left.some((entry) => entry.rest.startsWith(`${schema} ${table} ${name} `)));
    };
    const facts = {};
    for (const section of TABLE_FACTS)
        facts[section] = filtered(recorded.facts[section], ofTable);
    facts.indexes = filtered(recorded.facts.indexes, (key, value) => {
        const [schema = ''] = partsOfName(key);
        return plain.has(joined(schema, value.replace(/^on /, '')));
    });
    return {
        ...rest,
        tables: recorded.tables.filter(({ name }) => plain.has(name)),
        sequences: recorded.sequences.filter(({ name }) => plain.has(name)),
        facts,
    };
}
/** Leaves of the restored inventory what the restricted one speaks of. */
function withSectionsOf(restored, recorded) {
    const { schemaDigest: _, largeObjects: __, ...rest } = restored;
    const facts = Object.fromEntries(Object.entries(restored.facts).filter(([section]) => section in recorded.facts));
    return { ...rest, facts };
}
function filtered(facts = {}, keep) {
    return Object.fromEntries(Object.entries(facts).filter(([key, value]) => keep(key, value)));
}
/** `a.b` and `"a.b".c` into their parts, as `plainName` wrote them. */
function partsOfName(plain) {
    return [...plain.matchAll(/"((?:[^"]|"")*)"|[^."]+/g)].map(([part, quoted]) => quoted === undefined ? part : quoted.replaceAll('""', '"'));
}
function joined(schema, name) {
    return [schema, name]
        .map((part) => (/[."]/.test(part) ? `"${part.replaceAll('"', '""')}"` : part))
        .join('.');
}
function few(names) {
    const shown = names.slice(0, SHOWN).join(', ');
    return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./sources/postgres/schema-text.js

/** State of the session and tokens of one run; none of it is schema, and where it stands depends on the order. */
const NOT_SCHEMA = /^(--|\\(un)?restrict |REFRESH MATERIALIZED VIEW |SET default_tablespace = |SET default_table_access_method = heap;)/;
/**
 * Digests a schema entry by entry, independent of their order: pg_dump breaks ties between equal names by OID, and
 * a restored copy has others. Comments, per-run tokens and refreshes are left out, expressions made canonical.
 */
function schemaDigest() {
    const entries = [];
    let entry = (0,external_node_crypto_.createHash)('sha256');
    let rest = '';
    const take = (line) => {
        if (line.startsWith('-- Name: ')) {
            entries.push(entry.digest('hex'));
            entry = (0,external_node_crypto_.createHash)('sha256');
        }
        if (line !== '' && !NOT_SCHEMA.test(line))
            entry.update(`${canonicalExpression(canonicalPolicy(line))}\n`);
    };
    const decoder = new TextDecoder();
    return {
        add(chunk) {
            const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                take(line);
        },
        result() {
            take(rest);
            entries.push(entry.digest('hex'));
            const own = entries.filter((digest) => digest !== EMPTY).sort();
            return (0,external_node_crypto_.createHash)('sha256').update(own.join('\n')).digest('hex');
        },
    };
}
const EMPTY = (0,external_node_crypto_.createHash)('sha256').digest('hex');
/** SHA-256 of one expression as the server prints it, cut to 16 digits. */
function expressionDigest(expression) {
    return (0,external_node_crypto_.createHash)('sha256').update(canonicalExpression(expression)).digest('hex').slice(0, 16);
}
const NAME = '(?:"(?:[^"]|"")*"|[a-z0-9_]+)';
const POLICY_ROLES = new RegExp(`^(CREATE POLICY ${NAME} ON ${NAME}\\.${NAME}[ A-Z]* TO )(${NAME}(?:, ${NAME})*)(?=[ ;])`);
/** pg_dump names a policy's roles in the order in which the server happens to store them; here they are sorted. */
function canonicalPolicy(line) {
    return line.replace(POLICY_ROLES, (_, head, roles) => {
        const names = roles.match(new RegExp(NAME, 'g')) ?? [];
        return head + names.sort().join(', ');
    });
}
/**
 * The server prints `x IN ('a', 'b')` of a varchar as `(ARRAY['a'::character varying])::text[]`; read back and
 * printed again it is `ARRAY[('a'::character varying)::text]`. The first is turned into the second.
 */
function canonicalExpression(text) {
    let from = text.indexOf('(ARRAY[');
    let result = text;
    while (from >= 0) {
        const parts = arrayElements(result, from + '(ARRAY['.length);
        const type = parts && /^\)::([^[\](),;']+)\[\]/.exec(result.slice(parts.end + 1));
        if (parts && type) {
            const cast = `ARRAY[${parts.elements.map((element) => `(${element})::${type[1]}`).join(', ')}]`;
            result = result.slice(0, from) + cast + result.slice(parts.end + 1 + type[0].length);
        }
        from = result.indexOf('(ARRAY[', from + 1);
    }
    return result;
}
/** The elements of an array constructor whose content begins at `start`, and where its closing bracket stands. */
function arrayElements(text, start) {
    const elements = [];
    let depth = 0;
    let from = start;
    for (let at = start; at < text.length; at++) {
        const char = text[at];
        if (char === "'" || char === '"') {
            at = text.indexOf(char, at + 1); // a doubled quote opens again at once
            if (at < 0)
                return undefined;
        }
        else if (char === '(' || char === '[')
            depth += 1;
        else if (depth === 0 && char === ']') {
            elements.push(text.slice(from, at));
            return { elements, end: at };
        }
        else if (char === ')' || char === ']')
            depth -= 1;
        else if (depth === 0 && char === ',') {
            elements.push(text.slice(from, at));
            from = at + 2;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./sources/postgres/archive.js






const archive_ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/bin:/bin', HOME: '/nonexistent' };
/** Tablespaces are the server's; a copy has its tables elsewhere. */
const PRINT_SCHEMA = ['-s', '--no-tablespaces', '-f', '-'];
/** The head holds every definition of the database; far beyond this something is not an archive. */
const MAX_HEAD_BYTES = 512 * 1024 * 1024;
/** The end of a table's data or of the large objects: the integer 0, a sign and four bytes (pg_backup_custom.c). */
const END_OF_DATA = Buffer.alloc(5);
/**
 * Lets an archive pass unchanged and keeps its head, as much as `pg_restore --list` reads: the table of contents.
 * The head proves what the dump was asked to hold; of the data behind it, that it was not cut within a table.
 */
class ArchiveHead extends external_node_stream_.Transform {
    #programs;
    #kept = [];
    #next;
    #keptBytes = 0;
    #tail = Buffer.alloc(0);
    #listed;
    #done = false;
    #wake;
    constructor(programs) {
        super({ highWaterMark: 1024 * 1024 });
        this.#programs = programs;
    }
    /** Resolves when the dump has been read to its end, with the contents its head lists. */
    async contents() {
        if (!this.#listed)
            throw new errors/* UserError */.yo('gate', 'pg_dump wrote nothing');
        const listed = await this.#listed;
        const hasData = listed.withData.size > 0 || listed.largeObjects;
        return { ...listed, ended: !hasData || this.#tail.equals(END_OF_DATA) };
    }
    /** SHA-256 of the schema as `pg_restore` prints it, without comments and per-run tokens. */
    async schemaDigest() {
        return printedDigest(this.#programs, external_node_stream_.Readable.from(this.#kept));
    }
    _transform(chunk, _encoding, done) {
        this.#tail = Buffer.concat([this.#tail, chunk.subarray(-END_OF_DATA.length)]).subarray(-END_OF_DATA.length);
        if (this.#done)
            return done(null, chunk);
        // Not before the lister has it: the dump waits for its head to be read, and no more than the head is kept.
        this.#keep(chunk, () => done(null, chunk));
    }
    _flush(done) {
        this.#finish();
        done();
    }
    _destroy(error, done) {
        this.#finish();
        const fault = toolFault('process', 'the dump', error);
        done(fault instanceof Error ? fault : null);
    }
    #keep(chunk, taken) {
        this.#kept.push(chunk);
        this.#keptBytes += chunk.length;
        this.#next = { chunk, taken };
        if (this.#keptBytes > MAX_HEAD_BYTES)
            this.#finish();
        this.#wake?.();
        if (this.#listed)
            return;
        this.#listed = this.#list();
        // `contents` reports it; a dump that fails first reports its own failure.
        this.#listed.catch(() => undefined);
    }
    async #list() {
        const command = { program: programPath(this.#programs, 'pg_restore'), args: ['-l'], env: archive_ENVIRONMENT };
        const list = contentsReader();
        try {
            await (0,streams_process/* writeTo */.jH)(command, this.#head(), { print: (chunk) => list.add(chunk) });
            return list.result();
        }
        finally {
            this.#finish();
        }
    }
    #finish() {
        this.#done = true;
        this.#take(this.#next);
        this.#wake?.();
    }
    /** Once for each chunk, whoever comes first: its callback may lead straight back here. */
    #take(next) {
        if (next === undefined || this.#next !== next)
            return;
        this.#next = undefined;
        next.taken();
    }
    async *#head() {
        for (;;) {
            const next = this.#next;
            if (next) {
                yield next.chunk; // written and taken up by the lister when it asks for another
                this.#take(next);
            }
            else if (this.#done)
                return;
            else
                await new Promise((resolve) => {
                    this.#wake = resolve;
                });
        }
    }
}
/**
 * SHA-256 of the schema of a live database, by the same two programs: dump of the definitions, printed by
 * pg_restore. Equal to an archive's `schemaDigest` when both servers share a major version.
 */
async function liveSchemaDigest(programs, environment, signal) {
    const dump = (0,streams_process/* readFrom */.zP)({
        program: programPath(programs, 'pg_dump'),
        args: ['-Fc', '-Z0', '-s', '--no-password'],
        env: environment,
        ...(signal ? { signal } : {}),
    });
    return printedDigest(programs, dump);
}
async function printedDigest(programs, archive) {
    const digest = schemaDigest();
    const command = { program: programPath(programs, 'pg_restore'), args: PRINT_SCHEMA, env: archive_ENVIRONMENT };
    await (0,streams_process/* writeTo */.jH)(command, archive, { print: (chunk) => digest.add(chunk) });
    return digest.result();
}
/** Lines are `dumpId; tableoid oid TYPE ...`; tableoid 1259 is pg_class, data entries have tableoid 0. */
function contentsReader() {
    const contents = {
        defined: new Set(),
        withData: new Set(),
        largeObjects: false,
        entries: 0,
        ended: true,
    };
    const take = (line) => {
        const [, tableOid, oid, rest] = /^\d+; (\d+) (\d+) (.*)$/.exec(line) ?? [];
        if (oid === undefined || rest === undefined)
            return;
        contents.entries += 1;
        if (rest.startsWith('TABLE DATA '))
            contents.withData.add(oid);
        else if (tableOid === '1259')
            contents.defined.add(oid);
        if (/^(BLOB|BLOBS|BLOB METADATA) /.test(rest))
            contents.largeObjects = true;
    };
    let begun = '';
    return {
        add(chunk) {
            const lines = (begun + chunk.toString('latin1')).split('\n'); // only ASCII of it is looked at
            begun = lines.pop() ?? '';
            for (const line of lines)
                take(line);
        },
        result() {
            take(begun);
            return contents;
        },
    };
}

// EXTERNAL MODULE: ./backup/inventory.js
var inventory = __webpack_require__(1983);
;// CONCATENATED MODULE: ./sources/postgres/content.js

/**
 * Types with a hash function of their own that tells all values apart and is the same from PostgreSQL 11 to 18:
 * several times cheaper than printing the row. hashint8 and timestamp_hash fold 64 bits to 32 before they hash (1 and
 * 2^32 are equal to them), so the value itself, or a second hash over all its bits, goes beside them.
 */
const HASHED = [
    [/^(smallint|integer)$/, (column, seed) => `hashint4extended(${column}::int4, ${seed})`],
    [/^bigint$/, (column, seed) => `(hashint8extended(${column}, ${seed}) # ${column})`],
    [/^boolean$/, (column, seed) => `hashint4extended(${column}::int4, ${seed})`],
    [/^uuid$/, (column, seed) => `uuid_hash_extended(${column}, ${seed})`],
    [/^timestamp(\(\d\))? without time zone$/, (column, seed) => timestampHash(column, column, seed)],
    // An interval for a time zone only adds it; `::timestamp` would take the date apart and cost more than the hashes.
    [
        /^timestamp(\(\d\))? with time zone$/,
        (column, seed) => timestampHash(`timezone(interval '0', ${column})`, column, seed),
    ],
    // A nondeterministic collation would take different texts for equal.
    [
        /^(text|character varying(\(\d+\))?)$/,
        (column, seed) => `hashtextextended(${column}::text COLLATE "C", ${seed})`,
    ],
    [/^character\(\d+\)$/, (column, seed) => `hashbpcharextended(${column} COLLATE "C", ${seed})`],
    [
        /^(numeric(\(.*\))?|double precision|real|date|jsonb?)$/,
        (column, seed) => `hashtextextended(${column}::text, ${seed})`,
    ],
];
/** `timestamp` is the moment of `column` in UTC, which is the session's own time zone. */
function timestampHash(timestamp, column, seed) {
    return `(timestamp_hash_extended(${timestamp}, ${seed}) # hashfloat8extended(date_part('epoch', ${column}), ${seed}))`;
}
/**
 * Counts one table in the session's snapshot. Each row becomes one 64-bit number, the xor of its columns' hashes
 * with a seed of their own (by name: pg_dump may reorder physical columns), types without a hash as the text of a
 * row. Summed are that number and the product of its halves; sums, not a bit_xor, because two equal rows cancel in
 * an xor, and the product, because it is not linear: rows that trade places in one sum do not in the other.
 */
async function tableContent(session, relation, columns, depth) {
    const from = `ONLY ${quoted(relation.schema, relation.name)} ${relation.configCondition ?? ''}`;
    if (depth !== 'fingerprints' || columns.length === 0) {
        const [row] = await session.query(`SELECT count(*) AS rows FROM ${from}`);
        return { rows: row?.rows ?? '0' };
    }
    const [row] = await session.query(`SELECT count(*) AS rows, coalesce(sum(h), 0) AS first,
            coalesce(sum((h >> 32) * (h & 4294967295)), 0) AS second
       FROM (SELECT ${rowHash(columns)} AS h FROM ${from} OFFSET 0) q`);
    return { rows: row?.rows ?? '0', sums: [row?.first ?? '0', row?.second ?? '0'] };
}
function rowHash(columns) {
    const hashes = [];
    const printed = [];
    for (const [index, { name, type }] of columns.entries()) {
        const [, hash] = HASHED.find(([pattern]) => pattern.test(type)) ?? [];
        const seed = index + 1;
        if (hash)
            hashes.push(`coalesce(${hash(quoted(name), seed)}, ${seed})`);
        else
            printed.push(quoted(name));
    }
    if (printed.length > 0)
        hashes.push(`hashtextextended(row(${printed.join(', ')})::text, 0)`);
    return hashes.join(' # ');
}
/**
 * Counts large objects and sums their content page by page. Holes and trailing zeros of a page do not count as
 * content, since a restore writes zeros where the source had holes. A role that may not read pg_largeobject reads
 * them one by one.
 */
async function largeObjects(session, depth) {
    const [total] = await session.query('SELECT count(*) AS count FROM pg_largeobject_metadata');
    const count = total?.count ?? '0';
    if (count === '0')
        return depth === 'fingerprints' ? { count, bytes: '0', sums: ['0', '0'] } : { count, bytes: '0' };
    const [right] = await session.query(`SELECT has_table_privilege('pg_catalog.pg_largeobject', 'SELECT') AS direct`);
    const pages = right?.direct === 't'
        ? 'SELECT loid, pageno, data FROM pg_largeobject'
        : `SELECT m.oid AS loid, p AS pageno, substr(b.data, p * 2048 + 1, 2048) AS data
           FROM pg_largeobject_metadata m, LATERAL (SELECT lo_get(m.oid) AS data OFFSET 0) b,
                generate_series(0, greatest((octet_length(b.data) - 1) / 2048, 0)) p`;
    const [size] = await session.query(`SELECT coalesce(sum(bytes), 0) AS bytes
       FROM (SELECT max(pageno::bigint * 2048 + octet_length(data)) AS bytes FROM (${pages}) p GROUP BY loid) s`);
    const bytes = size?.bytes ?? '0';
    if (depth !== 'fingerprints')
        return { count, bytes };
    const [sums] = await session.query(`SELECT coalesce(sum(hashtextextended(s, 0)), 0) AS first, coalesce(sum(hashtextextended(s, 1)), 0) AS second
       FROM (SELECT loid || ':' || pageno || ':' || rtrim(encode(data, 'hex'), '0') AS s FROM (${pages}) p
              WHERE rtrim(encode(data, 'hex'), '0') <> '' OFFSET 0) q`);
    return { count, bytes, sums: [sums?.first ?? '0', sums?.second ?? '0'] };
}
/** Where each sequence stands, as one number that only grows with use: twice the value, plus one once called. */
async function sequencePositions(session, sequences) {
    const positions = new Map();
    const BATCH = 200;
    for (let at = 0; at < sequences.length; at += BATCH) {
        const selects = sequences
            .slice(at, at + BATCH)
            .map(({ oid, schema, name }) => `SELECT '${oid}' AS oid, last_value::numeric * 2 + is_called::int AS at FROM ${quoted(schema, name)}`);
        for (const row of await session.query(selects.join(' UNION ALL '))) {
            positions.set(catalog_text(row, 'oid'), catalog_text(row, 'at'));
        }
    }
    return positions;
}

;// CONCATENATED MODULE: ./sources/postgres/facts.js


const SYSTEM = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;
/** Not owned by an extension: what CREATE EXTENSION makes is the extension's business. */
function ownObject(catalog, oid) {
    return `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = '${catalog}'::regclass AND d.objid = ${oid}
                       AND d.deptype = 'e')`;
}
const BEFORE_15 = `current_setting('server_version_num')::int < 150000`;
/** Dumps leave the default owner out: the first superuser, since 15 the role pg_database_owner. */
const PUBLIC_BY_DEFAULT = `CASE WHEN ${BEFORE_15} THEN n.nspowner = 10
                                ELSE pg_get_userbyid(n.nspowner) = 'pg_database_owner' END`;
/** Before 15 a partition's copy of its parent's trigger was marked internal; it hangs on the parent's trigger. */
const PARTITION_TRIGGER = `${BEFORE_15} AND EXISTS (
                 SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_trigger'::regclass AND d.objid = g.oid
                    AND d.refclassid = 'pg_trigger'::regclass)`;
/** PostgreSQL 11 prints the older word for what it calls. */
const TRIGGER_TEXT = `replace(pg_get_triggerdef(g.oid), ' EXECUTE PROCEDURE ', ' EXECUTE FUNCTION ')`;
const QUERIES = {
    schemas: `SELECT '' AS oid, n.nspname AS schema, n.nspname AS name,
                   CASE WHEN n.nspname = 'public' AND ${PUBLIC_BY_DEFAULT}
                        THEN 'owned by default' ELSE 'owned by ' || pg_get_userbyid(n.nspowner) END AS value
              FROM pg_namespace n WHERE ${SYSTEM} AND ${ownObject('pg_namespace', 'n.oid')}`,
    indexes: `SELECT i.indrelid::text AS oid, n.nspname AS schema, ${plainNameSql('n.nspname', 'c.relname')} AS name,
                   'on ' || t.relname AS value
              FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
              JOIN pg_namespace n ON n.oid = c.relnamespace WHERE i.indisvalid AND ${SYSTEM}`,
    constraints: `SELECT k.conrelid::text AS oid, n.nspname AS schema,
                       ${plainNameSql('n.nspname', 't.relname', 'k.conname')} AS name,
                       k.contype::text || CASE WHEN k.convalidated THEN ', validated' ELSE ', not validated' END AS value
                  FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid
                  JOIN pg_namespace n ON n.oid = t.relnamespace
                 WHERE k.contype NOT IN ('n', 't') AND NOT (k.contype = 'f' AND k.conparentid <> 0) AND ${SYSTEM}`,
    triggers: `SELECT g.tgrelid::text AS oid, n.nspname AS schema,
                    ${plainNameSql('n.nspname', 't.relname', 'g.tgname')} AS name,
                    g.tgenabled::text AS value, ${TRIGGER_TEXT} AS expression
               FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid JOIN pg_namespace n ON n.oid = t.relnamespace
              WHERE (NOT g.tgisinternal OR ${PARTITION_TRIGGER}) AND ${SYSTEM}`,
    policies: `SELECT p.polrelid::text AS oid, n.nspname AS schema,
                    ${plainNameSql('n.nspname', 't.relname', 'p.polname')} AS name,
                    p.polcmd::text AS value, concat_ws('|', pg_get_expr(p.polqual, p.polrelid),
                                                      pg_get_expr(p.polwithcheck, p.polrelid)) AS expression
               FROM pg_policy p JOIN pg_class t ON t.oid = p.polrelid JOIN pg_namespace n ON n.oid = t.relnamespace
              WHERE ${SYSTEM}`,
    functions: `SELECT '' AS oid, n.nspname AS schema, ${plainNameSql('n.nspname', 'p.proname')} || '(' || oidvectortypes(p.proargtypes) || ')' AS name,
                     md5(concat_ws('|', l.lanname, p.prokind, p.provolatile, p.prosecdef, p.prosrc)) AS value
                FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
               WHERE ${SYSTEM} AND ${ownObject('pg_proc', 'p.oid')}`,
    extensions: `SELECT '' AS oid, '' AS schema, e.extname AS name, 'in ' || n.nspname AS value
                 FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace`,
    'extension versions': `SELECT '' AS oid, '' AS schema, extname AS name, extversion AS value FROM pg_extension`,
    roles: `SELECT DISTINCT '' AS oid, '' AS schema, name, 'named by this database' AS value
            FROM (SELECT r.rolname AS name FROM pg_shdepend s JOIN pg_roles r ON r.oid = s.refobjid
                   WHERE s.refclassid = 'pg_authid'::regclass
                     AND s.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
                     AND (s.dbid <> 0 OR s.classid = 'pg_database'::regclass
                          AND s.objid = (SELECT oid FROM pg_database WHERE datname = current_database()))
                  UNION SELECT pg_get_userbyid(c.relowner) FROM pg_class c
                          JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${SYSTEM}
                  UNION SELECT rolname FROM pg_roles WHERE oid = 10 -- the first superuser stands in no pg_shdepend
                  UNION SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()) q
           WHERE name !~ '^pg_'`,
    'database settings': `SELECT '' AS oid, '' AS schema, coalesce(r.rolname, 'every role') AS name,
                               array_to_string(s.setconfig, ', ') AS value
                          FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
                          LEFT JOIN pg_roles r ON r.oid = s.setrole WHERE d.datname = current_database()`,
};
/**
 * Everything a restore must bring back beside rows, section by section, limited to the relations and schemas of
 * the selection (`schemas` undefined: all).
 */
async function databaseFacts(session, relations, schemas) {
    const oids = new Set(relations.map((relation) => relation.oid));
    const sections = {};
    for (const [section, sql] of Object.entries(QUERIES)) {
        const rows = (await session.query(sql)).filter((row) => {
            if (row.oid)
                return oids.has(row.oid);
            return !row.schema || !schemas || schemas.includes(row.schema);
        });
        const facts = rows.map((row) => [keyOf(catalog_text(row, 'name')), factOf(row)]);
        sections[section] = Object.fromEntries(facts.sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return sections;
}
/** JSON readers drop a key of this name. */
function keyOf(name) {
    return name === '__proto__' ? '"__proto__"' : name;
}
function factOf(row) {
    const value = catalog_text(row, 'value');
    return row.expression === undefined ? value : `${value} ${expressionDigest(catalog_text(row, 'expression'))}`;
}
/** What a dump loses or changes silently, each as one sentence for people. */
async function databaseWarnings(session, relations) {
    const warnings = [];
    const oids = new Set(relations.map((relation) => relation.oid));
    const invalid = await session.query(`
    SELECT i.indrelid::text AS oid, ${plainNameSql('n.nspname', 'c.relname')} AS name
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE NOT i.indisvalid AND c.relkind = 'i' AND ${SYSTEM}`);
    for (const row of invalid) {
        if (oids.has(catalog_text(row, 'oid'))) {
            warnings.push(`index ${catalog_text(row, 'name')} is invalid; pg_dump leaves it out. REINDEX or drop it.`);
        }
    }
    for (const relation of relations) {
        const name = plainName(relation);
        if (relation.kind === 'm' && !relation.populated)
            warnings.push(`materialized view ${name} is not populated`);
        if (relation.kind === 'f')
            warnings.push(`foreign table ${name}: its rows live elsewhere and are not in this backup`);
    }
    return warnings;
}

;// CONCATENATED MODULE: ./sources/postgres/collect.js







const collect_KINDS = {
    r: 'table',
    p: 'partitioned table',
    v: 'view',
    m: 'materialized view',
    f: 'foreign table',
};
/**
 * Collects the inventory of one database from sessions that share one snapshot (or, in a drill, from a database
 * nobody else writes to). Tables are counted side by side, the largest first. Sequence positions are those of now.
 */
async function collectInventory(sessions, relations, selection, depth) {
    const [first] = sessions;
    const columns = await listColumns(first);
    const own = relations.filter((relation) => !relation.ofExtension || holdsRows(relation));
    const objects = await largeObjects(first, depth);
    const positions = await sequencePositions(first, own.filter(isSequence));
    const origin = await databaseOrigin(first);
    const facts = await databaseFacts(first, own, selection.schemas);
    const warnings = await databaseWarnings(first, own);
    const tables = own
        .filter((relation) => !isSequence(relation))
        .map((relation) => ({
        name: plainName(relation),
        kind: kindOf(relation),
        columns: columns.get(relation.oid) ?? [],
    }));
    if (depth !== 'off')
        await countTables(sessions, own, columns, depth, tables);
    return {
        format: inventory/* INVENTORY_FORMAT */.Bf,
        engine: 'postgresql',
        depth,
        takenAt: origin.time ?? '',
        selection: {
            ...(selection.schemas ? { schemas: [...selection.schemas] } : {}),
            excludeTables: [...selection.excludeTables],
            excludeTableData: [...selection.excludeTableData],
        },
        origin,
        tables,
        sequences: own.filter(isSequence).map((relation) => {
            const at = positions.get(relation.oid) ?? '0';
            return { name: plainName(relation), before: at, after: at };
        }),
        facts,
        largeObjects: objects,
        major: Math.floor(Number(origin.version_num) / 10000),
        warnings,
    };
}
function kindOf({ kind, populated }) {
    const word = collect_KINDS[kind] ?? kind;
    return kind === 'm' && !populated ? `unpopulated ${word}` : word;
}
function isSequence(relation) {
    return relation.kind === 'S';
}
/** Each session takes the largest table that is left, until none is. */
async function countTables(sessions, relations, columns, depth, tables) {
    const byName = new Map(tables.map((table) => [table.name, table]));
    const queue = relations.filter(holdsRows).sort((a, b) => b.pages - a.pages);
    const work = async (session) => {
        for (let relation = queue.shift(); relation; relation = queue.shift()) {
            const content = await counted(session, relation, columns.get(relation.oid) ?? [], depth);
            const table = byName.get(plainName(relation));
            if (table)
                Object.assign(table, content);
        }
    };
    await Promise.all(sessions.map(work));
}
async function counted(session, relation, columns, depth) {
    try {
        return await tableContent(session, relation, columns, depth);
    }
    catch (cause) {
        if (!(cause instanceof esm/* default.DatabaseError */.Ay.DatabaseError))
            throw cause;
        throw serverFault('process', `counting ${plainName(relation)}`, cause);
    }
}
async function databaseOrigin(session) {
    const [row = {}] = await session.query(`
    SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS time,
           current_setting('server_version') AS version, current_setting('server_version_num') AS version_num,
           d.datname AS database, pg_encoding_to_char(d.encoding) AS encoding, d.datcollate AS collate,
           d.datctype AS ctype, to_jsonb(d) ->> 'datlocprovider' AS provider,
           coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') AS locale, d.oid, (SELECT rolname FROM pg_roles WHERE oid = 10) AS superuser, pg_database_size(d.oid) AS bytes,
           CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_insert_lsn() END AS lsn
      FROM pg_database d WHERE d.datname = current_database()`);
    const cluster = await clusterIdentifier(session);
    const present = (value) => value !== null;
    const facts = Object.keys(row).flatMap((key) => (present(row[key] ?? null) ? [[key, catalog_text(row, key)]] : []));
    return { ...Object.fromEntries(facts), ...(cluster ? { cluster } : {}) };
}

;// CONCATENATED MODULE: ./sources/postgres/globals.js


/** Globals are a few lines per role; a larger text is not one we wrote. */
const MAX_GLOBALS_BYTES = 64 * 1024 * 1024;
/** Since 16 a server takes a membership only from a role that may grant it here as well; who granted it is not compared. */
const GRANTOR = / GRANTED BY ("(?:[^"]|"")+"|[^ ;"]+);$/;
const MEMBERSHIP = /^GRANT ("(?:[^"]|"")+"|[^ ;"]+) TO ("(?:[^"]|"")+"|[^ ;"]+)[ ;]/;
/**
 * Makes stored globals fit for a scratch server: tablespaces go (their directories are not here), roles that exist
 * already stay as they are, and so do psql's own `\restrict` lines, which are not SQL.
 */
async function filterGlobals(sql, existing) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of sql) {
        bytes += chunk.length;
        if (bytes > MAX_GLOBALS_BYTES)
            throw new errors/* UserError */.yo('drill', 'the stored globals are larger than 64 MiB');
        chunks.push(chunk);
    }
    const lines = Buffer.concat(chunks).toString('utf8').split('\n');
    const kept = existing.map((name) => ({ plain: name, sql: quoted(name) }));
    return lines
        .filter((line) => !/^\\(un)?restrict /.test(line))
        .filter((line) => !aboutTablespace(line) && !kept.some((role) => aboutRole(line, role)))
        .map((line) => line.replace(GRANTOR, ';'))
        .join('\n');
}
/** Roles without rights, for a backup made with `globals: false`: owners and grants need the names to exist. */
function placeholderRoles(names, existing) {
    return names
        .filter((name) => !existing.includes(name))
        .map((name) => `CREATE ROLE ${quoted(name)};`)
        .join('\n');
}
/** Without memberships between roles that exist already: on a server in use, who belongs where is not the backup's. */
function newRolesOnly(sql, existing) {
    const known = new Set(existing.flatMap((name) => [name, quoted(name)]));
    const settled = (line) => {
        const [, group = '', member = ''] = MEMBERSHIP.exec(line) ?? [];
        return known.has(group) && known.has(member);
    };
    return sql
        .split('\n')
        .filter((line) => !settled(line))
        .join('\n');
}
/** The roles that this text creates. */
function createdRoles(sql) {
    return [...sql.matchAll(/^CREATE ROLE ("(?:[^"]|"")+"|[^ ;]+);$/gm)].map(([, name = '']) => name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name);
}
function aboutTablespace(line) {
    return /^(CREATE|ALTER|COMMENT ON) TABLESPACE |^(GRANT|REVOKE) .* ON TABLESPACE /.test(line);
}
function aboutRole(line, role) {
    const [, name] = /^(?:CREATE|ALTER) ROLE ("(?:[^"]|"")+"|[^ ;]+)[ ;]/.exec(line) ?? [];
    return name === role.plain || name === role.sql;
}

// EXTERNAL MODULE: ./streams/output-buffer.js
var output_buffer = __webpack_require__(8244);
;// CONCATENATED MODULE: ./sources/postgres/snapshot.js













const LOCK_BATCH = 500;
/** Long enough for a job that makes and drops tables to leave a gap, short enough to tell of it. */
const LIST_ATTEMPTS = 40;
const OUTPUT_BUFFER_BYTES = 256 * 1024;
/**
 * Opens a snapshot in the order that leaves no gap: pin the settings, lock every table, export the snapshot, list
 * the relations again (a table made meanwhile starts it over). TRUNCATE and rewriting ALTERs are not MVCC-safe;
 * with the locks taken first they wait.
 */
async function openSnapshot(source) {
    const lead = await openSession(source.address, source.signal);
    try {
        await assertSelection(lead, source.selection);
        const { relations, snapshotId } = await lockedSnapshot(lead, source.selection);
        const reader = await releasing(lead);
        const before = await sequencePositions(reader, relations.filter(ownSequence));
        const dumpArguments = await selectionArguments(lead, source.selection);
        const [right] = await lead.query("SELECT has_table_privilege('pg_catalog.pg_authid', 'SELECT') AS passwords");
        const passwords = right?.passwords === 't';
        const counter = await joinSnapshot(source, snapshotId);
        return snapshotOf(source, {
            lead,
            reader,
            counter,
            relations,
            before,
            snapshotId,
            dumpArguments,
            passwords,
        });
    }
    catch (error) {
        await lead.close();
        throw error;
    }
}
/**
 * pg_dump arguments for a selection: exact quoted names, so that no pattern rule of pg_dump's own applies. Chosen
 * schemas are dumped by leaving out the others: `--schema` would lose extensions and large objects, and create
 * `public`, which every database has already, without its initial grants.
 */
async function selectionArguments(session, selection) {
    const schemas = await session.query(`SELECT nspname AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`);
    const others = schemas
        .map((row) => catalog_text(row, 'name'))
        .filter((name) => selection.schemas && !selection.schemas.includes(name));
    return [
        ...others.map((name) => `--exclude-schema=${quoted(name)}`),
        ...(await excludedNames(session, selection.excludeTables)).map((name) => `--exclude-table=${name}`),
        ...(await excludedNames(session, selection.excludeTableData)).map((name) => `--exclude-table-data=${name}`),
    ];
}
function snapshotOf(source, held) {
    const { address, programs, selection, depth } = source;
    const signal = source.signal ? { signal: source.signal } : {};
    const env = libpqEnvironment(address);
    const head = new ArchiveHead(programs);
    return {
        dump() {
            const args = ['-Fc', '-Z0', `--snapshot=${held.snapshotId}`, '--no-password', '--lock-wait-timeout=30s'];
            const program = programPath(programs, 'pg_dump');
            const buffered = (0,output_buffer/* withOutputBuffer */._)(env, OUTPUT_BUFFER_BYTES);
            const dump = (0,streams_process/* readFrom */.zP)({ program, args: [...args, ...held.dumpArguments], env: buffered, ...signal });
            return (0,external_node_stream_.pipeline)(dump, head, () => undefined);
        },
        async inventory() {
            return collectInventory([held.counter], held.relations, selection, depth);
        },
        globals: () => (source.globals ? globalsOf(source, env, held.passwords) : undefined),
        async complete(inventory) {
            // Sequences know no snapshot: the lead's transaction sees them as they are now.
            const after = await sequencePositions(held.reader, held.relations.filter(ownSequence));
            const contents = await head.contents();
            assertDumped(held.relations, contents, inventory);
            const names = new Map(held.relations.map((relation) => [plainName(relation), relation.oid]));
            const at = (map, name) => map.get(names.get(name) ?? '') ?? '0';
            const cycles = await cyclingSequences(held.lead);
            return {
                ...inventory,
                sequences: inventory.sequences.map(({ name }) => {
                    const seen = { before: at(held.before, name), after: at(after, name) };
                    const cycle = seen.before === seen.after ? undefined : cycles.get(names.get(name) ?? '');
                    return { name, ...seen, ...cycle };
                }),
                schemaDigest: await head.schemaDigest(),
            };
        },
        async close() {
            await Promise.all([held.lead, held.counter].map((session) => session.close()));
        },
    };
}
/** Passwords (SCRAM verifiers) stand in pg_authid; a role that may not read it gets the roles without them. */
function globalsOf(source, env, passwords) {
    const noPasswords = passwords ? [] : ['--no-role-passwords'];
    // Connects to the database of the URL: a role may be kept out of `postgres`.
    const args = [
        '--globals-only',
        '--no-password',
        `--database=${conninfoOf(source.address.database)}`,
        ...noPasswords,
    ];
    const program = programPath(source.programs, 'pg_dumpall');
    const globals = (0,streams_process/* readFrom */.zP)({ program, args, env, ...(source.signal ? { signal: source.signal } : {}) });
    const named = new external_node_stream_.PassThrough({
        destroy(error, done) {
            const fault = toolFault('process', 'reading roles and grants', error);
            done(fault instanceof Error ? fault : null);
        },
    });
    return (0,external_node_stream_.pipeline)(globals, named, () => undefined);
}
/** A database name as a connection string: by itself one with `=` in it would be read as one. */
function conninfoOf(database) {
    return `dbname='${database.replaceAll(/['\\]/g, '\\$&')}'`;
}
async function lockedSnapshot(lead, selection) {
    for (let attempt = 1; attempt <= LIST_ATTEMPTS; attempt++) {
        const listed = await listRelations(lead, selection);
        await lead.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        if (await lock(lead, listed)) {
            const [row] = await lead.query('SELECT pg_export_snapshot() AS id');
            const relations = await listRelations(lead, selection);
            const same = (list) => list.map((relation) => `${relation.oid} ${plainName(relation)}`).join('\n');
            if (same(relations) === same(listed))
                return { relations, snapshotId: row?.id ?? '' };
        }
        await lead.query('ROLLBACK');
        await (0,external_node_timers_promises_.setTimeout)(attempt * 5);
    }
    const word = `tables were created or dropped during each of ${LIST_ATTEMPTS} attempts to take a snapshot; run the backup when no migration runs`;
    throw new errors/* UserError */.yo('preflight', word);
}
/**
 * LOCK takes no snapshot, so the one exported afterwards sees everything committed before the locks. False when a
 * table has gone since it was listed.
 */
async function lock(session, relations) {
    const names = relations
        .filter((relation) => relation.kind === 'p' || holdsRows(relation) || (relation.kind === 'r' && !relation.ofExtension))
        .map((relation) => `ONLY ${quoted(relation.schema, relation.name)}`);
    for (let at = 0; at < names.length; at += LOCK_BATCH) {
        try {
            await session.query(`LOCK TABLE ${names.slice(at, at + LOCK_BATCH).join(', ')} IN ACCESS SHARE MODE`);
        }
        catch (cause) {
            const state = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
            if (state === '42P01')
                return false;
            const why = state === '55P03'
                ? 'another session holds an exclusive lock for more than 30 seconds (a migration, VACUUM FULL); run again when it is done'
                : `the server said ${state}; when it ran out of shared memory, raise max_locks_per_transaction`;
            throw new errors/* UserError */.yo('preflight', `cannot lock the tables for a consistent snapshot: ${why}`, { cause });
        }
    }
    return true;
}
async function joinSnapshot(source, snapshotId) {
    const session = await openSession(source.address, source.signal);
    try {
        await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
        await session.query(`SET TRANSACTION SNAPSHOT '${snapshotId.replaceAll("'", "''")}'`);
        return await releasing(session);
    }
    catch (error) {
        await session.close();
        throw error;
    }
}
/** Characters of SQL, as a measure of the relations it names, after which locks are given back: some dozens to hundreds. */
const RELEASE_AFTER = 20_000;
/**
 * The session, giving back the locks of what it has read: in one transaction those of every table, index and sequence
 * would stay until the server has no room for more. What the lead locked before stays locked.
 */
async function releasing(session) {
    await session.query('SAVEPOINT reading');
    let said = 0;
    return {
        ...session,
        async query(sql, values) {
            const rows = await session.query(sql, values);
            said += sql.length;
            if (said < RELEASE_AFTER)
                return rows;
            said = 0;
            await session.query('ROLLBACK TO SAVEPOINT reading');
            return rows;
        },
    };
}
/** A sequence that may start over can be anywhere between its ends once it moves. */
async function cyclingSequences(session) {
    const rows = await session.query(`SELECT seqrelid::text AS oid, seqmin::numeric * 2 AS low,
    seqmax::numeric * 2 + 1 AS high FROM pg_catalog.pg_sequence WHERE seqcycle`);
    return new Map(rows.map((row) => [catalog_text(row, 'oid'), { before: catalog_text(row, 'low'), after: catalog_text(row, 'high') }]));
}
function ownSequence(relation) {
    return relation.kind === 'S' && !relation.ofExtension;
}
/** The gate: what the catalog lists and the archive's head does not is not backed up. */
function assertDumped(relations, contents, inventory) {
    if (!contents.ended) {
        const word = 'pg_dump ended without an error, but the dump ends in the middle of the data of a table; nothing was published. Run again, and see whether something stands in for pg_dump on this machine.';
        throw new errors/* UserError */.yo('gate', word);
    }
    const missing = relations.filter((relation) => !relation.ofExtension && !contents.defined.has(relation.oid));
    const empty = relations.filter((relation) => holdsRows(relation) && !contents.withData.has(relation.oid));
    const names = [...new Set([...missing, ...empty].map(plainName))];
    if (Number(inventory.largeObjects?.count ?? 0) > 0 && !contents.largeObjects)
        names.push('the large objects');
    if (names.length === 0)
        return;
    const shown = names.slice(0, 5).join(', ');
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    const word = `pg_dump ended without an error, but the dump does not hold ${shown}${more}; nothing was published. Report this with the server's version.`;
    throw new errors/* UserError */.yo('gate', word);
}

;// CONCATENATED MODULE: ./sources/postgres/place.js










/**
 * Restores roles and grants; roles that exist stay as they are, and with `live` their memberships too. Without stored
 * text, roles the backup names become placeholders. Gives the names of the roles it made.
 */
async function restoreGlobals(place, recorded, sql, live = false) {
    const session = await openSession(place.address, place.signal);
    try {
        const existing = await roleNames(session);
        const text = sql
            ? await filterGlobals(sql, existing)
            : placeholderRoles(Object.keys(recorded.facts.roles ?? {}), existing);
        const wanted = live ? newRolesOnly(text, existing) : text;
        // Sent as SQL, not through psql: a psql command in it is a syntax error instead of a program that runs.
        await session.query(wanted);
        return createdRoles(wanted);
    }
    catch (error) {
        throw toolFault('drill', 'restoring roles and grants', error);
    }
    finally {
        await session.close();
    }
}
/** Runs pg_restore on the dump; it stops at the first error, since a fresh database gives no cause for any. */
async function restoreDump(place, dump, more = []) {
    const name = place.create ? place.address.database : place.database;
    const create = place.create ? ['-C'] : [];
    const args = ['-e', '--no-password', '--no-tablespaces', ...create, ...more, '-d', conninfoOf(name)];
    const command = {
        program: programPath(place.programs, 'pg_restore'),
        args,
        env: libpqEnvironment(place.address),
        ...place.identity,
        ...(place.signal ? { signal: place.signal } : {}),
    };
    try {
        await (0,streams_process/* writeTo */.jH)(command, dump, { drain: true });
    }
    catch (error) {
        throw toolFault('drill', 'pg_restore', error);
    }
}
/** Collects the inventory of what was restored, at the depth and with the selection of the recorded one. */
async function restoredInventory(place, recorded) {
    const address = { ...place.address, database: place.database };
    const sessions = [];
    try {
        const first = await openSession(address, place.signal);
        sessions.push(first);
        const second = await openSession(address, place.signal);
        sessions.push(second);
        const selection = selectionOf(recorded);
        const relations = await listRelations(first, { ...selection, excludeTables: [] });
        const inventory = await collectInventory([first, second], relations, selection, recorded.depth);
        const environment = libpqEnvironment(address);
        const schemaDigest = await liveSchemaDigest(place.programs, environment, place.signal);
        // What matters is that the roles exist here, not that each owns something.
        const roles = Object.fromEntries((await roleNames(first)).map((name) => [name, 'named by this database']));
        const facts = { ...inventory.facts, roles };
        // ALTER DATABASE is restored with CREATE DATABASE only; where the place made its own there is nothing to compare.
        if (!place.settings)
            delete facts['database settings'];
        return { ...inventory, schemaDigest, facts };
    }
    finally {
        await Promise.all(sessions.map((session) => session.close()));
    }
}
/** All roles of the server but PostgreSQL's own. */
async function roleNames(session) {
    const rows = await session.query(`SELECT rolname AS name FROM pg_roles WHERE rolname !~ '^pg_'`);
    return rows.flatMap((row) => (row.name ? [row.name] : []));
}
/** What a recorded inventory left out. */
function selectionOf({ selection: { schemas, excludeTables, excludeTableData }, }) {
    return { ...(schemas ? { schemas } : {}), excludeTables, excludeTableData };
}

;// CONCATENATED MODULE: ./sources/postgres/swap.js






/** PostgreSQL itself waits 5 s for connections to go; a cancelled run has less. */
const RENAME_MS = 2500;
const PAUSE_MS = 20;
/** How long a server that gave no answer to COMMIT is asked again; a cancelled run has less. */
const SETTLE_MS = 5000;
const SETTLE_CANCELLED_MS = 2000;
const SETTLE_PAUSE_MS = 200;
/**
 * Renames `current` to `kept` (where there is one) and `copy` to `current`, in one transaction: whoever looks sees
 * the old database or the new one, also when this process or the server dies. Connections to both are ended by a
 * second session only once the rename holds its lock on the database, so none can come back in between. Throws
 * UserError `preflight` when they cannot be ended; nothing has changed then. Throws `unsettled` when the server could
 * not be asked what became of it: then nothing may be said, and nothing removed. `signal` only shortens the asking.
 */
async function swapDatabases(address, names, signal) {
    // Without the run's signal: a swap that has begun ends within seconds, one way or the other.
    const [renaming, ending] = [await openSession(address), await openSession(address)];
    let transaction = '';
    let committing = false;
    try {
        await renaming.query(`BEGIN; SET LOCAL statement_timeout = ${RENAME_MS}`);
        const [begun] = await renaming.query('SELECT txid_current() AS id');
        transaction = begun?.id ?? '';
        if (names.kept !== undefined)
            await renameTo(renaming, ending, names.current, names.kept);
        await renameTo(renaming, ending, names.copy, names.current);
        committing = true;
        await renaming.query('COMMIT');
    }
    catch (error) {
        // Before COMMIT was sent nothing can have happened; the answer to it may be lost, and the swap done all the same.
        if (!committing || error instanceof esm/* default.DatabaseError */.Ay.DatabaseError)
            throw await swapFault(address, names, error);
        if (await settled(address, { names, transaction, signal, error }))
            return;
        throw error;
    }
    finally {
        await Promise.all([renaming.close(), ending.close()]);
    }
}
async function renameTo(renaming, ending, from, to) {
    let over = false;
    const renamed = renaming.query(`ALTER DATABASE ${quoted(from)} RENAME TO ${quoted(to)}`).finally(() => {
        over = true;
    });
    const ended = endConnections(ending, from, () => over);
    // The rename says why it failed; what the other session met is of interest only then.
    await Promise.all([renamed, ended.catch(() => undefined)]);
}
/** Ends connections to a database for as long as it takes; each round sees those that came before the lock. */
async function endConnections(session, database, over) {
    while (!over()) {
        await session.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()', [database]);
        await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
    }
}
/** Whether the transaction was committed, by asking for some seconds. Throws UserError `unsettled` without an answer. */
async function settled(address, { names, transaction, signal, error }) {
    const began = Date.now();
    const left = () => began + (signal?.aborted ? SETTLE_CANCELLED_MS : SETTLE_MS) - Date.now();
    let why = '';
    do {
        try {
            const status = await statusOf(address, transaction, AbortSignal.timeout(Math.max(1, left())));
            if (status === 'committed' || status === 'aborted')
                return status === 'committed';
            why = `it says ${status}`;
        }
        catch (fault) {
            why = (0,errors/* hasCode */.up)(fault, 'cancelled') ? 'no answer' : (0,errors/* messageOf */.bD)(fault);
        }
        await (0,external_node_timers_promises_.setTimeout)(SETTLE_PAUSE_MS);
    } while (left() > 0);
    const { current, copy, kept } = names;
    const all = [current, copy, ...(kept === undefined ? [] : [kept])]
        .map((name) => esm/* default.escapeLiteral */.Ay.escapeLiteral(name))
        .join(', ');
    const old = kept === undefined ? '' : ` and the database before is kept as ${kept}`;
    const word = `the answer to the swap of ${current} was lost, and what became of it is not known: the server at ${address.host}:${address.port} could not be asked since (${why}). Nothing was removed. Look there: SELECT datname FROM pg_database WHERE datname IN (${all}); without ${copy} the backup is in place${old}; with it nothing has changed, and it can be dropped`;
    throw new errors/* UserError */.yo('unsettled', word, { cause: error });
}
/** What the server says of a transaction (PostgreSQL manual, "Transaction ID and Snapshot Information"). */
async function statusOf(address, transaction, signal) {
    const session = await openSession(address, signal);
    try {
        // One that waits for a COMMIT whose connection is gone waits for hours.
        await session.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE backend_xid::text = ($1::bigint % 4294967296)::text AND state ~ '^idle in transaction'`, [transaction]);
        const [row] = await session.query('SELECT txid_status($1::bigint) AS status', [transaction]);
        return row?.status ?? 'nothing';
    }
    finally {
        await session.close();
    }
}
async function swapFault(address, { current }, error) {
    if (!(error instanceof esm/* default.DatabaseError */.Ay.DatabaseError))
        return error;
    // 55006: still in use; 57014: our own time limit while waiting for the same.
    if (error.code !== '55006' && error.code !== '57014')
        return serverFault('preflight', `swapping ${current} in`, error);
    const holders = await holdersOf(address, current).catch(() => 'other sessions');
    const word = `the connections to ${current} could not be ended (${holders}); it is unchanged. Restore as a superuser or a member of pg_signal_backend, and stop what holds it`;
    return new errors/* UserError */.yo('preflight', word, { cause: error });
}
async function holdersOf(address, database) {
    const session = await openSession(address);
    try {
        const rows = await session.query(`SELECT coalesce(usename, backend_type) AS who FROM pg_stat_activity WHERE datname = $1
        UNION ALL SELECT 'prepared transaction ' || gid FROM pg_prepared_xacts WHERE database = $1`, [database]);
        return rows.length === 0 ? 'other sessions' : [...new Set(rows.map((row) => catalog_text(row, 'who')))].join(', ');
    }
    finally {
        await session.close();
    }
}

;// CONCATENATED MODULE: ./sources/postgres/copy.js
















/** How long a failed or cancelled run waits for the server to drop a database. */
const DROP_MS = 2500;
/** Makes the fresh database beside the target: roles, then the database as the dump says its own was made. */
async function makeCopy(place, plan) {
    const { recorded, source, options, names, state } = plan;
    const keep = options.owners === 'keep';
    const part = options.only ? await partOf(place, plan, options.only) : undefined;
    place.notes.push(...(part?.notes ?? []));
    const made = { roles: [], database: false };
    const discard = () => removeCopy(place, made);
    try {
        const statements = await databaseStatements(place.programs, source.open, names.copy);
        if (keep) {
            // Without the signal: what is sent is carried out, and must be known here to be taken back.
            const { signal, ...unhurried } = place;
            made.roles = await restoreGlobals(unhurried, recorded, source.globals, true);
            signal?.throwIfAborted();
        }
        made.database = true;
        await createDatabase(place, statements, keep);
    }
    catch (error) {
        throw withLeftovers(error, await discard());
    }
    return {
        database: names.copy,
        notes: place.notes,
        restore: (dump) => restorePart(place, dump, keep ? [] : ['--no-owner', '--no-privileges'], part?.ids),
        async inventories() {
            const wanted = part?.recorded ?? recorded;
            const found = await restoredInventory(place, recorded);
            const restored = part ? withSectionsOf(found, part.recorded) : found;
            return keep || part
                ? { recorded: wanted, restored }
                : { recorded: withoutOwners(recorded), restored: withoutOwners(restored) };
        },
        async swap() {
            const kept = state === 'missing' ? undefined : names.kept;
            await swapDatabases(place.address, { ...names, kept }, place.signal);
            made.database = false;
            if (state === 'missing')
                return undefined;
            // Looked at again: somebody may have filled it since.
            const contents = await countContents({ ...place.address, database: names.kept }).catch(() => 1);
            if (contents > 0)
                return names.kept;
            return (await dropDatabase(place, names.kept)) === undefined ? undefined : names.kept;
        },
        discard,
    };
}
async function partOf(place, { recorded, source }, only) {
    const list = await archiveText(place.programs, source.open(), ['-l', '-v']);
    return choosePart(parseEntries(list), recorded, only);
}
async function restorePart(place, dump, more, ids) {
    if (ids === undefined)
        return restoreDump(place, dump, more);
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lifeboat-list-'));
    try {
        const list = (0,external_node_path_.join)(home, 'list');
        await (0,promises_.writeFile)(list, ids.map((id) => `${id};\n`).join(''));
        await restoreDump(place, dump, [...more, '-L', list]);
    }
    finally {
        await (0,promises_.rm)(home, { recursive: true, force: true });
    }
}
/** Drops a database that a restore has made or kept. Gives a sentence when it is still there. */
async function dropDatabase(place, name) {
    try {
        const session = await openSession(place.address, AbortSignal.timeout(DROP_MS));
        try {
            await endCreation(session, name);
            await dropForced(session, name);
            return undefined;
        }
        finally {
            await session.close();
        }
    }
    catch (error) {
        const why = (0,errors/* hasCode */.up)(error, 'cancelled') ? 'the server is still removing it' : (0,errors/* messageOf */.bD)(error);
        return `database ${name} on the server is left over (${why}); if it is still there, DROP DATABASE it`;
    }
}
/** A CREATE DATABASE whose client has gone away runs on, and would finish after the DROP. */
async function endCreation(session, name) {
    const running = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE pid <> pg_backend_pid() AND state = 'active' AND starts_with(query, $1)`;
    while ((await session.query(running, [`CREATE DATABASE ${quoted(name)} `])).length > 0)
        await (0,external_node_timers_promises_.setTimeout)(20);
}
/** An error with a word about what it left behind; its code stays. */
function withLeftovers(error, left) {
    if (left === undefined || !(error instanceof errors/* UserError */.yo))
        return error;
    return new errors/* UserError */.yo(error.code, `${error.message}. Left over: ${left}`, { cause: error });
}
async function createDatabase(place, statements, keep) {
    const session = await openSession(place.address, place.signal);
    try {
        await session.query(statements.create);
        for (const sql of [...(keep ? statements.rights : []), ...statements.settings])
            await session.query(sql);
    }
    catch (error) {
        if (!(error instanceof esm/* default.DatabaseError */.Ay.DatabaseError))
            throw error;
        throw serverFault('preflight', `making the database ${place.database}`, error);
    }
    finally {
        await session.close();
    }
}
async function removeCopy(place, made) {
    const left = made.database ? await dropDatabase(place, place.database) : undefined;
    if (left !== undefined || made.roles.length === 0)
        return left;
    made.database = false;
    try {
        const session = await openSession(place.address, AbortSignal.timeout(DROP_MS));
        try {
            const names = made.roles.map((name) => quoted(name)).join(', ');
            await session.query(`DROP ROLE IF EXISTS ${names}`);
            made.roles = [];
            return undefined;
        }
        finally {
            await session.close();
        }
    }
    catch (error) {
        return `the roles ${made.roles.join(', ')} that this restore made (${(0,errors/* messageOf */.bD)(error)})`;
    }
}
/** The same without what `owners: none` leaves out: owners, grants, roles, and the schema text that prints them. */
function withoutOwners(inventory) {
    const { schemaDigest: _, ...rest } = inventory;
    const { roles: __, schemas = {}, 'database settings': settings = {}, ...facts } = inventory.facts;
    const everyRole = Object.entries(settings).filter(([name]) => name === 'every role');
    return {
        ...rest,
        facts: {
            ...facts,
            schemas: Object.fromEntries(Object.keys(schemas).map((name) => [name, 'whoever owns it'])),
            'database settings': Object.fromEntries(everyRole),
        },
    };
}

;// CONCATENATED MODULE: ./sources/postgres/preflight.js


/** Asks the server for version, size and time. `clock` gives our own time in milliseconds since 1970. */
async function serverFacts(session, clock) {
    const before = clock();
    const [time] = await session.query('SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS ms');
    const ours = (before + clock()) / 2;
    const [row] = await session.query(`
    SELECT current_setting('server_version_num') AS num, pg_database_size(current_database()) AS bytes`);
    const num = Number(row?.num);
    return {
        version: num >= 100000 ? `${Math.floor(num / 10000)}.${num % 10000}` : String(num),
        major: Math.floor(num / 10000),
        bytes: Number(row?.bytes),
        clockSkewMs: Math.round(Number(time?.ms) - ours),
    };
}
/**
 * Checks that the role can read all that the selection names: schemas, tables, sequences, large objects, past
 * row-level security. Throws UserError `preflight` with one message that lists every fault and its cure.
 */
async function assertReadable(session, selection) {
    await assertSelection(session, selection);
    const listed = await listRelations(session, selection);
    const relations = listed.filter((relation) => !relation.ofExtension || holdsRows(relation));
    const [me] = await session.query('SELECT current_user AS role, rolsuper AS super FROM pg_roles WHERE rolname = current_user');
    const role = me?.role ?? 'the role';
    if (me?.super === 't')
        return relations;
    const faults = [
        ...(await unreadableRelations(session, relations, role)),
        ...(await hiddenRows(session, relations, role)),
        ...(await unreadableLargeObjects(session, role)),
    ];
    if (faults.length > 0)
        throw new errors/* UserError */.yo('preflight', faults.join(' '));
    return relations;
}
async function unreadableRelations(session, relations, role) {
    const rows = await session.query(`
    SELECT c.oid::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r','p','S') AND n.nspname !~ '^pg_'
       AND NOT (has_schema_privilege(n.oid, 'USAGE') AND CASE WHEN c.relkind = 'S'
                THEN has_sequence_privilege(c.oid, 'SELECT') ELSE has_table_privilege(c.oid, 'SELECT') END)`);
    const denied = named(rows, relations);
    if (denied.length === 0)
        return [];
    return [
        `Role ${role} may not read ${preflight_few(denied)}. Let it: GRANT pg_read_all_data TO "${role}" (PostgreSQL 14 and later), or GRANT USAGE and SELECT on them; or leave them out with exclude-tables.`,
    ];
}
async function hiddenRows(session, relations, role) {
    const rows = await session.query(`SELECT c.oid::text FROM pg_class c WHERE c.relrowsecurity AND c.relkind IN ('r','p')
        AND NOT (SELECT rolbypassrls FROM pg_roles WHERE rolname = current_user)
        AND (c.relforcerowsecurity OR NOT pg_has_role(c.relowner, 'USAGE'))`);
    const hidden = named(rows, relations.filter((relation) => relation.withData));
    if (hidden.length === 0)
        return [];
    return [
        `Row-level security would hide rows of ${preflight_few(hidden)} from role ${role}, so the dump would not be whole. Let it see all: ALTER ROLE "${role}" BYPASSRLS.`,
    ];
}
async function unreadableLargeObjects(session, role) {
    const [row] = await session.query(`
    SELECT count(*) AS denied FROM pg_largeobject_metadata m
     WHERE current_setting('lo_compat_privileges') = 'off' AND NOT pg_has_role(m.lomowner, 'USAGE')
       AND NOT EXISTS (SELECT 1 FROM aclexplode(m.lomacl) a WHERE a.privilege_type = 'SELECT'
                        AND (a.grantee = 0 OR pg_has_role(a.grantee, 'USAGE')))`);
    const denied = Number(row?.denied);
    if (denied === 0)
        return [];
    return [
        `Role ${role} may not read ${denied} large object${denied === 1 ? '' : 's'} (pg_read_all_data does not cover them). Make the role a member of their owner, GRANT SELECT ON LARGE OBJECT to it, or dump as the owner.`,
    ];
}
function named(rows, relations) {
    const oids = new Set(rows.map((row) => catalog_text(row, 'oid')));
    return relations.filter((relation) => oids.has(relation.oid)).map(plainName);
}
function preflight_few(names) {
    const shown = names.slice(0, 5).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./sources/postgres/destination.js








/** Most bytes of an identifier (NAMEDATALEN - 1). */
const MAX_NAME_BYTES = 63;
/** A PostgreSQL database to be replaced by, or made from, a backup. */
function openPostgresDestination(address, { at, installClient, programs: directories, signal }) {
    const { database } = address;
    const stamp = at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
    const names = {
        current: database,
        copy: datedName(database, 'restoring', stamp),
        kept: datedName(database, 'before', stamp),
    };
    let occupant;
    return {
        engine: 'postgresql',
        async look() {
            occupant = await occupantOf(address, signal);
            return occupant;
        },
        isProducer: (recorded) => isProducer(address, recorded, signal),
        async prepare(recorded, source, options) {
            if (!occupant)
                throw new Error('look comes first');
            const { major, state } = occupant;
            if (major < recorded.major) {
                const word = `the server at ${addressLabel(address)} is PostgreSQL ${major}, older than the backup's ${recorded.major}; restore into a server of version ${recorded.major} or later`;
                throw new errors/* UserError */.yo('preflight', word);
            }
            const programs = await clientsFor(major, directories).catch(async (error) => {
                if (!installClient)
                    throw error;
                await installClient('postgresql', major);
                return clientsFor(major);
            });
            const place = {
                label: addressLabel(address),
                programs,
                address: await maintenanceAddress(address, signal),
                identity: {},
                database: names.copy,
                create: false,
                settings: true,
                notes: [],
                ...(signal ? { signal } : {}),
            };
            return makeCopy(place, { recorded, source, options, names, state });
        },
        drop: async (kept) => dropDatabase({ address: await maintenanceAddress(address, signal) }, kept),
    };
}
/** `app_before_20261121T101500Z`, its first part cut so that the whole is an identifier. */
function datedName(database, word, stamp) {
    const ending = `_${word}_${stamp}`;
    let base = database;
    while (Buffer.byteLength(base + ending) > MAX_NAME_BYTES)
        base = Array.from(base).slice(0, -1).join('');
    return base + ending;
}
/** A database that is neither the target nor the copy, to work from: a database in use cannot be renamed. */
async function maintenanceAddress(address, signal) {
    let fault;
    for (const database of ['postgres', 'template1']) {
        if (database === address.database)
            continue;
        const candidate = { ...address, database };
        try {
            await (await openSession(candidate, signal)).close();
            return candidate;
        }
        catch (error) {
            signal?.throwIfAborted();
            fault ??= error;
        }
    }
    throw fault;
}
async function occupantOf(address, signal) {
    const session = await openSession(await maintenanceAddress(address, signal), signal);
    try {
        const { version, major } = await serverFacts(session, Date.now);
        const exists = await assertMayReplace(session, address);
        const [facts] = await session.query(`SELECT pg_database_size(datname) AS bytes, (SELECT count(*) FROM pg_stat_activity a WHERE a.datname = d.datname) AS connections
         FROM pg_database d WHERE datname = $1`, [address.database]);
        const relations = exists ? await countContents(address, signal) : 0;
        const siblings = await session.query(`SELECT datname AS name FROM pg_database WHERE datname ~ '_(restoring|before)_\\d{8}T\\d{6}Z$' AND starts_with($1, regexp_replace(datname, '_(restoring|before)_\\d{8}T\\d{6}Z$', '')) ORDER BY 1`, [address.database]);
        return {
            label: addressLabel(address),
            server: `PostgreSQL ${version}`,
            major,
            database: address.database,
            state: exists ? (relations > 0 ? 'holds data' : 'empty') : 'missing',
            relations,
            bytes: Number(facts?.bytes ?? 0),
            connections: Number(facts?.connections ?? 0),
            leftovers: siblings.map((row) => catalog_text(row, 'name')),
        };
    }
    finally {
        await session.close();
    }
}
/** Whether the target exists; the role must be able to make a database, and own the one it renames. */
async function assertMayReplace(session, address) {
    const [role] = await session.query('SELECT rolname AS name, rolsuper AS super, rolcreatedb AS createdb FROM pg_roles WHERE rolname = current_user');
    const [target] = await session.query(`SELECT pg_has_role(datdba, 'USAGE') AS owned, pg_get_userbyid(datdba) AS owner, datistemplate AS template FROM pg_database WHERE datname = $1`, [address.database]);
    const who = role?.name ?? address.user;
    if (role?.super !== 't' && role?.createdb !== 't') {
        const word = `role ${who} may not make databases on ${address.host}:${address.port}; a restore makes a fresh one and swaps it in. ALTER ROLE ... CREATEDB, or restore as another role`;
        throw new errors/* UserError */.yo('preflight', word);
    }
    if (target && role?.super !== 't' && target.owned !== 't') {
        const word = `database ${address.database} belongs to ${target.owner ?? 'another role'}, and role ${who} may not rename it; restore as its owner or a superuser`;
        throw new errors/* UserError */.yo('preflight', word);
    }
    if (target?.template === 't') {
        throw new errors/* UserError */.yo('preflight', `${address.database} is a template database; restore under another name`);
    }
    return target !== undefined;
}
/**
 * The same cluster, and the same database by oid or by name: after a swap the name stays and the oid does not.
 * Backups from before clusters were recorded are told by the name alone.
 */
async function isProducer(address, { origin }, signal) {
    const session = await openSession(await maintenanceAddress(address, signal), signal);
    try {
        const [here] = await session.query('SELECT oid FROM pg_database WHERE datname = $1', [address.database]);
        const sameName = origin.database === address.database;
        const cluster = await clusterIdentifier(session);
        if (origin.cluster === undefined || cluster === undefined)
            return sameName ? 'unknown' : 'no';
        if (cluster !== origin.cluster)
            return 'no';
        return sameName || (here !== undefined && here.oid === origin.oid) ? 'yes' : 'no';
    }
    finally {
        await session.close();
    }
}

;// CONCATENATED MODULE: ./sources/postgres/postgres.js






/** A PostgreSQL database to be dumped with the programs of its own major version. */
function openPostgres(address, options) {
    const { selection, globals } = options;
    const signal = options.signal ? { signal: options.signal } : {};
    let programs;
    return {
        engine: 'postgresql',
        dumpSuffix: 'dump',
        dumpFormat: 'pg_dump custom, uncompressed',
        label: addressLabel(address),
        async preflight() {
            const session = await openSession(address, options.signal);
            try {
                const server = await serverFacts(session, options.clock);
                await assertReadable(session, selection);
                programs = await clientPrograms(server.major, options);
                return {
                    serverVersion: server.version,
                    clientVersion: await programVersion(programs, 'pg_dump'),
                    estimatedBytes: server.bytes,
                    clockSkewMs: server.clockSkewMs,
                    warnings: [],
                };
            }
            finally {
                await session.close();
            }
        },
        async snapshot(depth) {
            if (!programs)
                throw new Error('preflight comes first');
            return openSnapshot({ address, programs, selection, depth, globals, ...signal });
        },
    };
}
async function clientPrograms(major, { installClient: install, programs }) {
    try {
        return await clientsFor(major, programs);
    }
    catch (error) {
        if (!install || !(0,errors/* hasCode */.up)(error, 'tool-missing'))
            throw error;
        await install('postgresql', major);
        return clientsFor(major);
    }
}

// EXTERNAL MODULE: ./sources/isolation.js
var sources_isolation = __webpack_require__(2789);
;// CONCATENATED MODULE: ./sources/postgres/server.js








const NOBODY = 65534;
/** A unix socket's path may have at most 107 bytes (sockaddr_un); PostgreSQL adds `/.s.PGSQL.5432`. */
const MAX_DIRECTORY_LENGTH = 80;
const READY_DEADLINE_MS = 30_000;
const SERVER_PROGRAMS = ['initdb', 'postgres', 'pg_dump', 'pg_restore', 'psql'];
/** Durability is worth nothing in a place that is thrown away; speed is. */
const SETTINGS = [
    'listen_addresses=',
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
    'wal_level=minimal',
    'max_wal_senders=0',
    'autovacuum=off',
    'max_wal_size=8GB',
    'shared_buffers=256MB',
    'maintenance_work_mem=256MB',
    'max_locks_per_transaction=1024',
    'logging_collector=off',
    'dynamic_shared_memory_type=mmap', // containers have 64 MB of /dev/shm
    'log_min_messages=fatal',
];
/**
 * Starts a server of this major version from the installed binaries, or those in `directories`, as a user other than
 * root. Its first superuser has the name of the source's: grants name it, and some are refused to any other superuser.
 * Throws UserError `tool-missing` naming the package when they are not installed.
 */
async function startEphemeralServer(major, superuser, wish, signal, directories) {
    const programs = await serverPrograms(major, directories);
    const parent = (0,external_node_os_.tmpdir)().length <= MAX_DIRECTORY_LENGTH - 20 ? (0,external_node_os_.tmpdir)() : '/tmp';
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'lifeboat-'));
    const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const address = {
        host: home,
        port: 5432,
        user: superuser,
        database: 'template1',
        sslMode: 'disable',
    };
    let service;
    const stop = async () => {
        await service?.stop();
        await (0,promises_.rm)(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    };
    try {
        if (identity.uid !== undefined)
            await (0,promises_.chown)(home, identity.uid, identity.gid ?? NOBODY);
        const data = (0,external_node_path_.join)(home, 'data');
        const base = {
            env: { LC_ALL: 'C', PATH: '/usr/bin:/bin', HOME: home, TZ: 'UTC' },
            cwd: home,
            ...identity,
        };
        const initialize = ['-D', data, '-U', superuser, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
        const abortable = { ...base, ...(signal ? { signal } : {}) };
        const program = programPath(programs, 'postgres');
        const isolation = await (0,sources_isolation/* findIsolation */.Qm)(wish, { program, args: ['--version'], ...abortable });
        await (0,streams_process/* run */.eF)({ program: programPath(programs, 'initdb'), args: initialize, ...abortable });
        const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
        // No signal here: `stop` is always called, and ends it even while a cancel is under way.
        const args = ['-D', data, '-k', home, ...settings];
        service = (0,sources_isolation/* serveIsolated */.F7)({ program, args, ...base }, isolation, 'SIGQUIT'); // nothing is worth a checkpoint
        await ready(address, service, signal);
        return { programs, address, identity, isolation, stop };
    }
    catch (cause) {
        await stop();
        if (cause instanceof errors/* UserError */.yo && cause.code !== 'process')
            throw cause;
        throw new errors/* UserError */.yo('tool-missing', `cannot start a throwaway PostgreSQL ${major}: ${(0,errors/* messageOf */.bD)(cause)}`, {
            cause,
        });
    }
}
async function serverPrograms(major, directories) {
    const installed = await installedPrograms(SERVER_PROGRAMS, directories);
    const match = installed.find((programs) => programs.major === major);
    if (match)
        return match;
    const have = installed.length > 0 ? `installed are ${installed.map((p) => p.major).join(', ')}` : 'none is installed';
    const word = `the backup is of PostgreSQL ${major} and no server of that version is installed here (${have}). Install the package postgresql-${major} on the runner, name the directory of its programs in postgres-bin, or give scratch a URL to an empty server of that version, such as a service container`;
    throw new errors/* UserError */.yo('tool-missing', word);
}
async function ready(address, service, signal) {
    let exit;
    service.exited.then((ended) => {
        exit = ended.stderr.trim().split('\n').at(-1) ?? 'no message';
    }, (error) => {
        exit = (0,errors/* messageOf */.bD)(error);
    });
    const deadline = Date.now() + READY_DEADLINE_MS;
    for (;;) {
        signal?.throwIfAborted();
        try {
            const session = await openSession(address, signal);
            await session.close();
            return;
        }
        catch (cause) {
            if (exit !== undefined)
                throw new errors/* UserError */.yo('tool-missing', `the throwaway server ended at once: ${exit}`, { cause });
            if (Date.now() > deadline)
                throw cause;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

;// CONCATENATED MODULE: ./sources/postgres/scratch.js












/** Opens the scratch for a PostgreSQL backup: a server of our own, or an empty one at `address`. */
async function openPostgresScratch(recorded, address, signal, wish = 'auto', directories) {
    const place = address
        ? await guestPlace(recorded, address, signal, directories)
        : await ownPlace(recorded, wish, signal, directories);
    if (signal)
        place.signal = signal;
    return {
        label: place.label,
        notes: place.notes,
        ...(place.isolation ? { isolation: place.isolation } : {}),
        async restoreGlobals(sql) {
            await restoreGlobals(place, recorded, sql);
        },
        restore: (dump) => restoreDump(place, dump),
        inventory: () => restoredInventory(place, recorded),
        query: (sql) => readOnlyQuery(place, sql),
        close: () => place.dispose(),
    };
}
async function ownPlace(recorded, wish, signal, directories) {
    const { major, origin } = recorded;
    const server = await startEphemeralServer(major, origin.superuser ?? 'postgres', wish, signal, directories);
    const { programs, address, identity, isolation } = server;
    try {
        const session = await openSession(address, signal);
        try {
            // The cluster's own `postgres` database would be in the way of a backup of that name.
            await session.query('DROP DATABASE postgres');
            const { version } = await serverFacts(session, Date.now);
            const database = recorded.origin.database ?? 'restored';
            const probe = `_probe_${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
            const notes = await createLike(session, probe, recorded);
            await session.query(`DROP DATABASE ${probe}`);
            const create = notes.length === 0;
            if (!create)
                await createLike(session, database, recorded);
            const label = `PostgreSQL ${version}, ephemeral`;
            return {
                label,
                programs,
                address,
                identity,
                isolation,
                database,
                create,
                settings: create,
                notes,
                dispose: () => server.stop(),
            };
        }
        finally {
            await session.close();
        }
    }
    catch (error) {
        await server.stop();
        throw error;
    }
}
async function guestPlace(recorded, address, signal, directories) {
    const session = await openSession(address, signal);
    try {
        const { version, major } = await serverFacts(session, Date.now);
        if (major < recorded.major) {
            const word = `the scratch server is PostgreSQL ${major}, older than the backup's ${recorded.major}; give one of version ${recorded.major}`;
            throw new errors/* UserError */.yo('preflight', word);
        }
        await assertEmpty(session, address);
        const programs = await clientsFor(major, directories);
        const database = `lifeboat_drill_${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
        const before = await roleNames(session);
        const notes = await createLike(session, database, recorded);
        return {
            label: `PostgreSQL ${version} at ${addressLabel(address)}`,
            programs,
            address,
            identity: {},
            database,
            create: false,
            settings: false,
            notes,
            dispose: () => clearGuest(address, database, before),
        };
    }
    finally {
        await session.close();
    }
}
/** A drill must never touch a server that holds anything: refused unless there are no tables and no other databases. */
async function assertEmpty(session, address) {
    const others = await session.query(`SELECT datname AS name FROM pg_database WHERE NOT datistemplate AND datname NOT IN ('postgres', current_database())`);
    const relations = await listRelations(session, { excludeTables: [], excludeTableData: [] });
    if (others.length === 0 && relations.every((relation) => relation.ofExtension))
        return;
    const word = `the scratch server at ${addressLabel(address)} is not empty; give an empty one, or use scratch: ephemeral`;
    throw new errors/* UserError */.yo('preflight', word);
}
async function clearGuest(address, database, before) {
    const session = await openSession(address);
    try {
        await dropForced(session, database);
        for (const role of await roleNames(session)) {
            if (!before.includes(role))
                await session.query(`DROP OWNED BY ${quoted(role)}; DROP ROLE ${quoted(role)}`);
        }
    }
    finally {
        await session.close();
    }
}
/**
 * Creates an empty database with the encoding and locale of the source. A locale that is not installed here becomes
 * C, in the same encoding, and the note that is given back says so.
 */
async function createLike(session, name, recorded) {
    const { encoding = 'UTF8', collate = 'C', ctype = 'C' } = recorded.origin;
    const literal = (text) => `'${text.replaceAll("'", "''")}'`;
    const create = (sort, kind, by = '') => session.query(`CREATE DATABASE ${quoted(name)} TEMPLATE template0 ENCODING ${literal(encoding)} LC_COLLATE ${literal(sort)} LC_CTYPE ${literal(kind)}${by}`);
    try {
        await create(collate, ctype, provided(recorded));
        return [];
    }
    catch {
        await create('C', 'C');
        return [
            `the locale ${collate} is not installed here; restored with the C locale, so sort order is not proven`,
        ];
    }
}
/** Which library sorts, where it is not the system's: the words for it came with PostgreSQL 15 and 17. */
function provided({ origin: { provider, locale = '' } }) {
    const named = `'${locale.replaceAll("'", "''")}'`;
    if (provider === 'i')
        return ` LOCALE_PROVIDER icu ICU_LOCALE ${named}`;
    return provider === 'b' ? ` LOCALE_PROVIDER builtin BUILTIN_LOCALE ${named}` : '';
}
async function readOnlyQuery(place, sql) {
    const session = await openSession({ ...place.address, database: place.database }, place.signal);
    try {
        // As the application finds it: unqualified names are those of the database's own search path.
        await session.query('RESET search_path; BEGIN READ ONLY');
        return await session.rows(sql);
    }
    catch (error) {
        throw toolFault('drill', 'the query', error);
    }
    finally {
        await session.close();
    }
}
/** Counts what the live database holds now, with the selection of a backup, to set beside it. */
async function livePostgresInventory(address, recorded, signal) {
    const session = await openSession(address, signal);
    try {
        const selection = selectionOf(recorded);
        return await collectInventory([session], await listRelations(session, selection), selection, 'counts');
    }
    finally {
        await session.close();
    }
}

;// CONCATENATED MODULE: ./sources/postgres/engine.js




const engine_name = 'postgresql';
/** PostgreSQL: `pg_dump` of an exported snapshot, `pg_restore` into a fresh database. */
const postgres = {
    parse(url) {
        const address = parsePostgresUrl(url);
        return {
            engine: engine_name,
            database: address.database,
            environment: libpqEnvironment(address),
            open: (options) => openPostgres(address, options),
            scratch: (recorded, signal, programs) => openPostgresScratch(recorded, address, signal, undefined, programs),
            live: (recorded, signal) => livePostgresInventory(address, recorded, signal),
            destination: (options) => openPostgresDestination(address, options),
        };
    },
    ephemeral: (recorded, wish, signal, programs) => openPostgresScratch(recorded, undefined, signal, wish, programs),
};


/***/ }),

/***/ 8244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withOutputBuffer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** What `stdbuf` of GNU coreutils loads into a program. */
const LIBRARY = '/usr/libexec/coreutils/libstdbuf.so';
/**
 * The environment `env` of a program that uses C's own stdout, with which it writes in pieces of `bytes` and not of 4 KiB:
 * 40 % less CPU time of pg_dump and its reader together. Where GNU stdbuf is not installed, it is `env` itself.
 */
function withOutputBuffer(env, bytes) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(LIBRARY) ? { ...env, LD_PRELOAD: LIBRARY, _STDBUF_O: String(bytes) } : env;
}


/***/ })

};
