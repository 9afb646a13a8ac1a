export const id = 119;
export const ids = [119];
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

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mysql: () => (/* binding */ mysql)
});

// EXTERNAL MODULE: ./sources/connection-url.js
var connection_url = __webpack_require__(5041);
;// CONCATENATED MODULE: ./sources/mysql/address.js

const SSL_MODES = ['disabled', 'required', 'verify_ca', 'verify_identity'];
const RULES = {
    schemes: ['mysql', 'mariadb'],
    parameters: ['ssl-mode', 'ssl-ca', 'ssl-cert', 'ssl-key', 'socket'],
    ignored: ['charset', 'serverVersion', 'connection_limit', 'pool_timeout', 'connectTimeout', 'timezone'],
    withoutNul: 'MySQL',
};
/**
 * Parses `mysql://user:password@host:port/database?ssl-mode=...`. Hosts other than the loopback and unix sockets get
 * TLS with full verification unless the URL says otherwise. Throws UserError `input`, without a fragment of the URL
 * in its text.
 */
function parseMysqlUrl(text) {
    const { user, password, port, parameter, ...url } = (0,connection_url/* readConnectionUrl */.K$)(text, RULES);
    const host = url.host || 'localhost';
    const socket = parameter('socket');
    if (!user)
        (0,connection_url/* refuseUrl */._5)(`names no user; write mysql://user:password@host:3306/database. ${connection_url/* ENCODE */.zA}`);
    const database = url.path('database name');
    if (!database)
        (0,connection_url/* refuseUrl */._5)('names no database; write mysql://user:password@host:3306/database');
    if (database.includes('/'))
        (0,connection_url/* refuseUrl */._5)(`has a "/" in the database name. ${connection_url/* ENCODE */.zA}`);
    const sslMode = sslModeOf(parameter('ssl-mode'), socket !== undefined || (0,connection_url/* isLoopback */.U9)(host));
    const optional = { sslCert: parameter('ssl-cert'), sslKey: parameter('ssl-key') };
    const sslCa = parameter('ssl-ca') ?? (0,connection_url/* systemAuthorities */.bL)();
    return {
        host,
        port: port === '' ? 3306 : Number(port),
        user,
        database,
        sslMode,
        ...(password ? { password } : {}),
        ...(socket ? { socket } : {}),
        ...(sslCa && sslMode.startsWith('verify') ? { sslCa } : {}),
        ...(optional.sslCert ? { sslCert: optional.sslCert } : {}),
        ...(optional.sslKey ? { sslKey: optional.sslKey } : {}),
    };
}
/** The address for messages: `host:port/database`, no user, no secret. */
function addressLabel({ host, port, socket, database }) {
    return socket ? `${socket}/${database}` : `${host}:${port}/${database}`;
}
/**
 * The environment of the families' programs. The password travels in MYSQL_PWD, which both read; it stands in no
 * argument list.
 */
function clientEnvironment({ password }) {
    return {
        PATH: '/usr/bin:/bin',
        LC_ALL: 'C.UTF-8',
        HOME: '/nonexistent', // no .my.cnf and no .mylogin.cnf of the runner may change what we do
        MYSQL_TEST_LOGIN_FILE: '/nonexistent',
        ...(password === undefined ? {} : { MYSQL_PWD: password }),
    };
}
/** How the families' programs find this server: the first arguments of all of them. */
function clientArguments(address, family) {
    const { host, port, socket, user } = address;
    const where = socket
        ? ['--protocol=socket', `--socket=${socket}`]
        : ['--protocol=tcp', `--host=${host}`, `--port=${port}`];
    return ['--no-defaults', ...where, `--user=${user}`, ...tlsArguments(address, family)];
}
function tlsArguments(address, family) {
    const { sslMode, sslCa, sslCert, sslKey, host } = address;
    const files = [
        ...(sslCa ? [`--ssl-ca=${sslCa}`] : []),
        ...(sslCert ? [`--ssl-cert=${sslCert}`] : []),
        ...(sslKey ? [`--ssl-key=${sslKey}`] : []),
    ];
    if (family === 'mysql') {
        const key = sslMode === 'disabled' && (0,connection_url/* isLoopback */.U9)(host) ? ['--get-server-public-key'] : [];
        return [`--ssl-mode=${sslMode.toUpperCase()}`, ...files, ...key];
    }
    if (sslMode === 'disabled')
        return ['--skip-ssl'];
    // MariaDB's programs know verification of certificate and name together, or none.
    const verify = sslMode === 'required' ? '--skip-ssl-verify-server-cert' : '--ssl-verify-server-cert';
    return ['--ssl', verify, ...files];
}
function sslModeOf(said, local) {
    if (said === undefined)
        return local ? 'disabled' : 'verify_identity';
    const word = said.toLowerCase().replaceAll('-', '_');
    return (SSL_MODES.find((mode) => mode === word) ??
        (0,connection_url/* refuseUrl */._5)(`has an unknown ssl-mode; use one of ${SSL_MODES.join(', ')}`));
}

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./backup/inventory.js
var inventory = __webpack_require__(1983);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ../../node_modules/mariadb/promise.js + 71 modules
var promise = __webpack_require__(5965);
;// CONCATENATED MODULE: ./sources/mysql/session-fault.js

/** Why a connection could not be made, as what happened and what to do; the server's own words stay unsaid. */
function connectionFault(address, label, cause) {
    const word = explain(address, codesOf(cause));
    return new errors/* UserError */.yo('preflight', `the server at ${label}: ${word}`, { cause });
}
/** Error numbers and codes of an error and of those it was caused by. */
function codesOf(cause) {
    const codes = [];
    for (let e = cause; typeof e === 'object' && e !== null; e = 'cause' in e ? e.cause : undefined) {
        if ('errno' in e && typeof e.errno === 'number')
            codes.push(e.errno);
        if ('code' in e && typeof e.code === 'string')
            codes.push(e.code);
        if ('errors' in e && Array.isArray(e.errors))
            codes.push(...e.errors.flatMap(codesOf));
    }
    return codes;
}
/** Socket errors, and numbers of the MySQL and MariaDB server error references. */
const REASONS = [
    [
        ['ECONNREFUSED'],
        () => 'nothing answers there (connection refused). Check host and port, and that the server runs and listens.',
    ],
    [['ENOENT'], () => 'there is no such unix socket. Check its path and that the server runs.'],
    [
        ['ENOTFOUND', 'EAI_AGAIN'],
        () => 'the host name is unknown here. Check it; a private host needs a runner in its network or a tunnel.',
    ],
    [
        [1045, 1698, 1524],
        ({ user }) => `the server refuses user ${user}: the password is wrong, the user may not come from this address, or must come over TLS (ssl-mode in the URL). Check the secret that holds the database URL.`,
    ],
    [[1049], ({ database }) => `there is no database ${database}. Check the last part of the URL.`],
    [
        [1044],
        ({ user, database }) => `user ${user} may not use database ${database}. GRANT it the rights the README lists.`,
    ],
    [
        [1040, 1203, 1226],
        () => 'the server has no free connection. Lifeboat needs five; raise max_connections or run at another time.',
    ],
    [
        [3159],
        () => 'it takes connections over TLS only. Add ?ssl-mode=verify_identity (or required) to the URL.',
    ],
    [[1129], () => 'it has blocked this host after too many failed connections. FLUSH HOSTS on the server.'],
    [[1820, 1862], ({ user }) => `the password of user ${user} has expired. Set a new one.`],
    [
        ['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 45012],
        () => 'no answer within 20 seconds. A firewall may keep this runner out; allow it, or use a self-hosted runner.',
    ],
];
function explain(address, codes) {
    const known = REASONS.find(([reasons]) => reasons.some((reason) => codes.includes(reason)));
    if (known)
        return known[1](address);
    const way = 'in the URL, ssl-ca=<file> names the CA to trust; ssl-mode=required encrypts without checking; ssl-mode=disabled does neither';
    const code = codes.find((one) => /CERT|SELF_SIGNED|ALTNAME|ISSUER|ERR_TLS|ERR_SSL/.test(String(one)));
    if (code !== undefined)
        return `the server's certificate could not be verified (${code}); ${way}.`;
    if (codes.includes(45023))
        return `the server has no TLS; ${way}.`;
    return `the connection failed (${codes.join(', ') || 'closed'}). Check the URL and the server's log.`;
}

;// CONCATENATED MODULE: ./sources/mysql/version.js
/** Reads what `SELECT VERSION()` says, or a program's `--version`; undefined when it is neither family's. */
function parseVersion(said) {
    const found = /(?:Distrib|from) (\d+)\.(\d+)\.(\d+)/.exec(said) ??
        /Ver (\d+)\.(\d+)\.(\d+)/.exec(said) ??
        /^(\d+)\.(\d+)\.(\d+)/.exec(said);
    if (!found)
        return undefined;
    const [, major, minor, patch] = found;
    return {
        family: /mariadb/i.test(said) ? 'mariadb' : 'mysql',
        text: `${major}.${minor}.${patch}`,
        series: Number(major) * 100 + Number(minor),
    };
}
/** `MariaDB 10.11`, from a family and a series. */
function seriesName(family, series) {
    return `${familyName(family)} ${Math.floor(series / 100)}.${series % 100}`;
}
/** `MariaDB 10.11.19`. */
function versionName({ family, text }) {
    return `${familyName(family)} ${text}`;
}
function familyName(family) {
    return family === 'mariadb' ? 'MariaDB' : 'MySQL';
}
/** Whether programs of one version serve a server of another: same family and major version, not older. */
function serves(program, family, series) {
    const sameMajor = Math.floor(program.series / 100) === Math.floor(series / 100);
    return program.family === family && sameMajor && program.series >= series;
}

;// CONCATENATED MODULE: ./sources/mysql/session.js








/** What changes how values and definitions are printed, how long a statement may take, or how long we may wait. */
const PINNED = [
    'SET NAMES utf8mb4',
    `SET SESSION time_zone = '+00:00', sql_mode = '', sql_quote_show_create = 1, lock_wait_timeout = 30,
    wait_timeout = 604800, net_read_timeout = 3600, net_write_timeout = 3600, group_concat_max_len = 4294967295,
    max_sort_length = 8388608`,
    'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ',
];
const PINNED_OF = {
    mariadb: ['SET SESSION max_statement_time = 0, use_stat_tables = never'],
    mysql: ['SET SESSION max_execution_time = 0'],
};
/** From 8.0 on, the catalog tells of a day ago. */
const FRESH_CATALOG = 'SET SESSION information_schema_stats_expiry = 0, print_identified_with_as_hex = ON';
const CONNECT_TIMEOUT_MS = 20_000;
/**
 * Connects, and pins the settings. With `database: undefined` no database is chosen. Throws UserError `preflight` with
 * one clear message per fault: unreachable, wrong password, unknown database, TLS refused, too many connections.
 */
async function openSession(address, signal) {
    signal?.throwIfAborted();
    const connection = await connected(address, signal);
    // A connection that breaks between two queries must not end the process; the next query reports it.
    connection.on('error', () => undefined);
    const abort = () => connection.destroy();
    signal?.addEventListener('abort', abort, { once: true });
    const lost = (cause) => sessionFault(address, cause, signal);
    let running = 0;
    // A statement that is asked for while the connection ends gets no answer from the library, ever.
    const over = Promise.withResolvers();
    over.promise.catch(() => undefined);
    const answer = async (sql, values, rowsAsArray) => {
        running += 1;
        try {
            const answered = connection.query({ sql, rowsAsArray }, values && [...values]);
            return await Promise.race([answered, over.promise]);
        }
        catch (cause) {
            return lost(cause);
        }
        finally {
            running -= 1;
        }
    };
    const query = async (sql, values = []) => asRows(await answer(sql, values, false));
    const rows = async (sql) => asRows(await answer(sql, undefined, true));
    try {
        const [said] = await query('SELECT VERSION() AS version');
        const server = parseVersion(said?.version ?? '');
        if (!server)
            throw new errors/* UserError */.yo('preflight', `the server at ${place(address)} is neither MySQL nor MariaDB`);
        const fresh = server.family === 'mysql' && server.series >= 800 ? [FRESH_CATALOG] : [];
        for (const sql of [...PINNED, ...PINNED_OF[server.family], ...fresh])
            await query(sql);
        return {
            server,
            query,
            rows,
            async close() {
                signal?.removeEventListener('abort', abort);
                over.reject(new errors/* UserError */.yo('process', 'the session was closed'));
                // What it is asked may take hours; nobody waits for it any more.
                if (running > 0)
                    connection.destroy();
                else
                    await connection.end().catch(() => undefined); // closing a broken connection is closed enough
            },
        };
    }
    catch (error) {
        connection.destroy();
        throw error;
    }
}
/** The number of a server's error (MySQL server error reference), or undefined for any other error. */
function errorNumber(error) {
    return error instanceof promise/* SqlError */.L8 ? error.errno : undefined;
}
/** An identifier, quoted. */
function quoted(...names) {
    return names.map((name) => `\`${name.replaceAll('`', '``')}\``).join('.');
}
/** A value that must be there. */
function session_text(row, column) {
    const value = row?.[column];
    if (value === undefined || value === null)
        throw new Error(`the server gave no ${column}`);
    return value;
}
function place(address) {
    return addressLabel({ ...address, database: address.database ?? '' }).replace(/\/$/, '');
}
async function connected(address, signal) {
    let socket;
    const abort = () => socket?.destroy(new Error('cancelled'));
    signal?.addEventListener('abort', abort, { once: true });
    const { database, user, password, host, port } = address;
    const options = {
        user,
        ...(password === undefined ? {} : { password }),
        ...(database === undefined ? {} : { database }),
        host,
        port,
        ssl: address.sslMode === 'disabled' ? false : tlsOptions(address),
        // Without TLS the key that hides the password comes from the server: only where nobody is between.
        allowPublicKeyRetrieval: address.socket !== undefined || (0,connection_url/* isLoopback */.U9)(host),
        connectTimeout: CONNECT_TIMEOUT_MS,
        permitLocalInfile: false, // a server may ask its client for any file
        multipleStatements: false,
        checkDuplicate: false,
        keepAliveDelay: 30_000,
        charset: 'utf8mb4',
        typeCast: (column) => column.string(),
        stream: () => {
            socket = address.socket ? (0,external_node_net_.connect)(address.socket) : (0,external_node_net_.connect)(port, host);
            return socket;
        },
    };
    try {
        return await (0,promise/* createConnection */.tq)(options);
    }
    catch (cause) {
        socket?.destroy();
        if (signal?.aborted)
            throw new errors/* UserError */.yo('cancelled', 'the run was cancelled', { cause });
        throw connectionFault(address, place(address), cause);
    }
    finally {
        signal?.removeEventListener('abort', abort);
    }
}
function tlsOptions({ sslMode, sslCa, sslCert, sslKey, host }) {
    return {
        rejectUnauthorized: sslMode.startsWith('verify'),
        host,
        ...(/^[\d.:]+$/.test(host) ? {} : { servername: host }),
        ...(sslCa ? { ca: (0,external_node_fs_.readFileSync)(sslCa) } : {}),
        ...(sslCert ? { cert: (0,external_node_fs_.readFileSync)(sslCert) } : {}),
        ...(sslKey ? { key: (0,external_node_fs_.readFileSync)(sslKey) } : {}),
        ...(sslMode === 'verify_ca' ? { checkServerIdentity: () => undefined } : {}),
    };
}
/** The fault of a query: the server's own error as it is, a broken connection or a cancel in words. */
function sessionFault(address, cause, signal) {
    if (signal?.aborted)
        throw new errors/* UserError */.yo('cancelled', 'the run was cancelled', { cause });
    if (cause instanceof errors/* UserError */.yo)
        throw cause;
    // Numbers from 45000 on are the client library's own; 1053, 1317, 1927: shut down or killed under this connection.
    const number = errorNumber(cause) ?? 0;
    if (number > 0 && number < 45_000 && ![1053, 1317, 1927].includes(number))
        throw cause;
    const word = `the connection to the server at ${place(address)} was lost; the server or the network went down. Run again.`;
    throw new errors/* UserError */.yo('process', word, { cause });
}
/** What the library gives for a statement without rows is no list. */
function asRows(result) {
    return Array.isArray(result) ? result : [];
}

;// CONCATENATED MODULE: ./sources/mysql/catalog.js


/** Engines whose tables are read as of one instant by a consistent snapshot. */
const CONSISTENT = ['innodb', 'rocksdb', 'tokudb'];
/** Tables that show rows which lie elsewhere; the dump programs take their definition alone. */
const ELSEWHERE = ['mrg_myisam', 'mrg_isam', 'federated', 'blackhole'];
/** Whether the rows of a relation are dumped and hold still in a snapshot. */
function isConsistent({ engine }) {
    return CONSISTENT.includes(engine.toLowerCase());
}
/** Whether rows of a relation are in the dump. */
function holdsRows({ kind, withData }) {
    return kind === 'table' && withData;
}
/** All relations of a database but what the selection leaves out, by name. */
async function listRelations(session, database, selection) {
    const tables = await session.query(`SELECT TABLE_NAME AS name, TABLE_TYPE AS type, COALESCE(ENGINE, '') AS engine, COALESCE(TABLE_COMMENT, '') AS comment
       FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? ORDER BY 1`, [database]);
    const columns = Map.groupBy(await listColumns(session, database), (row) => session_text(row, 'tab'));
    const matches = (name, patterns) => patterns.some((pattern) => fits(name, database, pattern));
    return tables
        .filter((row) => !matches(session_text(row, 'name'), selection.excludeTables))
        .map((row) => {
        const name = session_text(row, 'name');
        return {
            name,
            kind: kindOf(row),
            engine: session_text(row, 'engine'),
            withData: !matches(name, selection.excludeTableData),
            columns: (columns.get(name) ?? []).map(columnFacts),
        };
    });
}
/** Every pattern must name something: one that does not was meant for a table that would be dumped. */
async function assertSelection(session, database, { excludeTables, excludeTableData }) {
    const rows = await session.query('SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = ?', [database]);
    for (const pattern of [...excludeTables, ...excludeTableData]) {
        if (rows.some((row) => fits(session_text(row, 'name'), database, pattern)))
            continue;
        const word = `exclude-tables or exclude-table-data names ${pattern}, and database ${database} has no such table; correct the name or leave it out`;
        throw new errors/* UserError */.yo('preflight', word);
    }
}
/** The names a list of patterns chooses. */
async function chosenNames(session, database, patterns) {
    const rows = await session.query('SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? ORDER BY 1', [database]);
    return rows
        .map((row) => session_text(row, 'name'))
        .filter((name) => patterns.some((pattern) => fits(name, database, pattern)));
}
async function listColumns(session, database) {
    return session.query(`SELECT TABLE_NAME AS tab, COLUMN_NAME AS name, COLUMN_TYPE AS type, DATA_TYPE AS kind, IS_NULLABLE AS nullable,
            COLUMN_DEFAULT AS dflt, EXTRA AS extra, COLLATION_NAME AS collation, COLUMN_COMMENT AS comment,
            GENERATION_EXPRESSION AS expression
       FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = ? ORDER BY TABLE_NAME, ORDINAL_POSITION`, [database]);
}
function columnFacts(row) {
    const expression = row.expression ?? '';
    const nullable = session_text(row, 'nullable') === 'YES';
    const words = [
        session_text(row, 'type'),
        ...(row.collation ? [`collate ${row.collation}`] : []),
        ...(nullable ? [] : ['not null']),
        ...(row.dflt === null || row.dflt === undefined ? [] : [`default ${row.dflt}`]),
        ...(row.extra ? [row.extra.toLowerCase()] : []),
        ...(expression ? [`as ${expression}`] : []),
        ...(row.comment ? [`comment ${JSON.stringify(row.comment)}`] : []),
    ];
    return {
        name: session_text(row, 'name'),
        declaration: words.join(' '),
        dataType: session_text(row, 'kind').toLowerCase(),
        nullable,
        byServer: /^ROW (START|END)$/i.test(expression),
    };
}
function kindOf(row) {
    const type = session_text(row, 'type');
    if (type === 'SEQUENCE')
        return 'sequence';
    if (type.includes('VIEW'))
        return 'view';
    return ELSEWHERE.includes(session_text(row, 'engine').toLowerCase()) ? 'table without rows of its own' : 'table';
}
/** `table`, or `database.table`; exact or with `*` and `?`. */
function fits(name, database, pattern) {
    const expression = new RegExp(`^${pattern
        .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`, 'su');
    return expression.test(name) || expression.test(`${database}.${name}`);
}

;// CONCATENATED MODULE: ./sources/mysql/content.js


/** Printed as text they have a character set of their own, so they are taken as bytes with their length. */
const TEXTS = ['char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'enum', 'set', 'json'];
const BYTES = ['binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob'];
const SHAPES = [
    'geometry',
    'point',
    'linestring',
    'polygon',
    'multipoint',
    'multilinestring',
    'multipolygon',
    'geometrycollection',
    'geomcollection',
    'vector',
];
/**
 * Counts a table, and for `sums` adds up 60 bits of every row's SHA-1, exactly: a sum stays the same in any order, and
 * unlike XOR it sees equal rows that are lost in pairs. A second sum would cost as much again and is left at 0: taking
 * it from a user variable that holds the first one's hash gave other sums from session to session.
 */
async function readContent(session, relation, sums) {
    const table = quoted(relation.name);
    const columns = relation.columns.filter(({ byServer }) => !byServer);
    if (!sums || columns.length === 0) {
        const [row] = await session.query(`SELECT COUNT(*) AS n FROM ${table}`);
        return { rows: session_text(row, 'n'), rounded: '0' };
    }
    const [row] = await session.query(`SELECT COUNT(*) AS n,
      COALESCE(SUM(CAST(CONV(LEFT(SHA1(${rowText(columns)}), 15), 16, 10) AS UNSIGNED)), 0) AS sum,
      ${rounding(columns, session)} AS rounded
    FROM ${table}`);
    return { rows: session_text(row, 'n'), sums: [session_text(row, 'sum'), '0'], rounded: session_text(row, 'rounded') };
}
/** Reads all tables that hold rows, each session one after the other. */
async function readContents(sessions, relations, sums) {
    const queue = relations.filter(holdsRows);
    const found = new Map();
    await Promise.all(sessions.map(async (session) => {
        for (let next = queue.shift(); next; next = queue.shift())
            found.set(next.name, await readContent(session, next, sums));
    }));
    return found;
}
/** Whether two looks at a table saw the same. */
function sameContent(a, b) {
    return a !== undefined && b !== undefined && a.rows === b.rows && String(a.sums) === String(b.sums);
}
/** One text for all values of a row, in which no two different rows are alike: lengths, and a word for NULL. */
function rowText(columns) {
    return `CONCAT_WS(',', ${columns.flatMap(parts).join(', ')})`;
}
function parts({ name, dataType, nullable }) {
    const column = quoted(name);
    const or = (value) => (nullable ? `IFNULL(${value}, '~')` : value);
    if (TEXTS.includes(dataType) || BYTES.includes(dataType)) {
        const bytes = dataType === 'json' ? `CAST(${column} AS CHAR CHARACTER SET utf8mb4)` : column;
        // CONCAT_WS leaves out what is NULL: the length before it says so.
        return [or(`LENGTH(${column})`), `CAST(${bytes} AS BINARY)`];
    }
    if (SHAPES.includes(dataType))
        return [or(`HEX(${column})`)];
    if (dataType === 'bit')
        return [or(`${column} + 0`)];
    return [or(column)];
}
/**
 * The programs print a FLOAT with six digits. The hash is of what they print; rows that lose by it are counted.
 * Servers that cannot cast to FLOAT (MySQL before 8.0.17) tell of every row.
 */
function rounding(columns, { server }) {
    const floats = columns.filter(({ dataType }) => dataType === 'float').map(({ name }) => quoted(name));
    if (floats.length === 0)
        return '0';
    const casts = server.family === 'mariadb' ? server.series >= 1004 : server.series >= 800;
    const lost = (column) => casts ? `CAST(CAST(${column} AS CHAR) AS FLOAT) <> ${column}` : `${column} IS NOT NULL`;
    return `COALESCE(SUM(IFNULL(${floats.map(lost).join(' OR ')}, 0)), 0)`;
}

;// CONCATENATED MODULE: ./sources/mysql/definitions.js


/**
 * Reads what a database is made of: every relation's, trigger's, routine's and event's own CREATE statement as a
 * digest (comparable between servers of one version), and what information_schema says of them (between any two).
 */
async function readDefinitions(session, database, relations) {
    const names = new Set(relations.map(({ name }) => name));
    const triggers = (await triggerRows(session, database)).filter((row) => names.has(session_text(row, 'tab')));
    const routines = await routineRows(session, database);
    const events = await eventRows(session, database);
    const definitions = {};
    for (const { kind, name } of relations) {
        const what = kind === 'view' ? 'VIEW' : kind === 'sequence' ? 'SEQUENCE' : 'TABLE';
        definitions[`${what.toLowerCase()} ${name}`] = await digestOf(session, what, database, name);
    }
    for (const row of triggers)
        definitions[`trigger ${row.name}`] = await digestOf(session, 'TRIGGER', database, session_text(row, 'name'));
    for (const row of routines) {
        const kind = session_text(row, 'kind');
        definitions[`${kind.toLowerCase()} ${row.name}`] = await digestOf(session, kind, database, session_text(row, 'name'));
    }
    for (const row of events)
        definitions[`event ${row.name}`] = await digestOf(session, 'EVENT', database, session_text(row, 'name'));
    const facts = {
        definitions,
        indexes: await indexes(session, database, names),
        constraints: await constraints(session, database, names),
        views: await views(session, database, names),
        triggers: told(triggers),
        routines: told(routines, (row) => `${session_text(row, 'kind').toLowerCase()} `),
        events: told(events),
        database: await databaseFacts(session, database),
    };
    return {
        facts,
        programs: { triggers: triggers.length, routines: routines.length, events: events.length },
    };
}
/** Where counters stand that no snapshot holds: AUTO_INCREMENT of tables, and sequences. */
async function readCounters(session, database, relations) {
    const rows = await session.query('SELECT TABLE_NAME AS name, AUTO_INCREMENT AS next FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? AND AUTO_INCREMENT IS NOT NULL', [database]);
    const kinds = new Map(relations.map(({ name, kind }) => [name, kind]));
    const counters = new Map();
    for (const row of rows)
        if (kinds.get(session_text(row, 'name')) === 'table')
            counters.set(`${session_text(row, 'name')} AUTO_INCREMENT`, session_text(row, 'next'));
    for (const { name, kind } of relations) {
        if (kind !== 'sequence')
            continue;
        const [row] = await session.query(`SELECT next_not_cached_value AS next FROM ${quoted(database, name)}`);
        counters.set(name, session_text(row, 'next'));
    }
    return counters;
}
/** Counters as they stood before and after. */
function sequencesOf(before, after) {
    return [...before].map(([name, was]) => ({ name, before: was, after: after.get(name) ?? was }));
}
async function digestOf(session, what, database, name) {
    const [row] = await session.query(`SHOW CREATE ${what} ${quoted(database, name)}`);
    const entry = Object.entries(row ?? {}).find(([column]) => /^(create|sql original)/i.test(column));
    const settings = [row?.sql_mode, row?.character_set_client, row?.collation_connection, row?.time_zone];
    const own = quoted(database);
    const statement = (entry?.[1] ?? '')
        .replace(/ AUTO_INCREMENT=\d+/, '') // moves on its own, and is compared as a counter
        .replaceAll(`${own}.`, '')
        .trim();
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([statement, ...settings]))
        .digest('hex')
        .slice(0, 32);
}
function told(rows, prefix = () => '') {
    return Object.fromEntries(rows.map((row) => [`${prefix(row)}${session_text(row, 'name')}`, session_text(row, 'told')]));
}
function triggerRows(session, database) {
    return session.query(`SELECT TRIGGER_NAME AS name, EVENT_OBJECT_TABLE AS tab,
            CONCAT(LOWER(ACTION_TIMING), ' ', LOWER(EVENT_MANIPULATION), ' on ', EVENT_OBJECT_TABLE, ', place ', ACTION_ORDER, ', by ', DEFINER) AS told
       FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = ? ORDER BY 1`, [database]);
}
function routineRows(session, database) {
    return session.query(`SELECT ROUTINE_NAME AS name, ROUTINE_TYPE AS kind,
            CONCAT('by ', DEFINER, ', security ', LOWER(SECURITY_TYPE)) AS told
       FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ? ORDER BY 2, 1`, [database]);
}
function eventRows(session, database) {
    return session.query(`SELECT EVENT_NAME AS name, CONCAT('by ', DEFINER, ', ', LOWER(STATUS), ', ', LOWER(EVENT_TYPE)) AS told
       FROM information_schema.EVENTS WHERE EVENT_SCHEMA = ? ORDER BY 1`, [database]);
}
async function views(session, database, names) {
    const rows = await session.query(`SELECT TABLE_NAME AS name, CONCAT('by ', DEFINER, ', security ', LOWER(SECURITY_TYPE), ', check ', LOWER(CHECK_OPTION)) AS told
       FROM information_schema.VIEWS WHERE TABLE_SCHEMA = ? ORDER BY 1`, [database]);
    return told(rows.filter((row) => names.has(session_text(row, 'name'))));
}
async function indexes(session, database, names) {
    const rows = await session.query(`SELECT TABLE_NAME AS tab, CONCAT(TABLE_NAME, '.', INDEX_NAME) AS name,
            CONCAT(IF(MIN(NON_UNIQUE) = 0, 'unique ', ''), LOWER(MIN(INDEX_TYPE)), ' (', GROUP_CONCAT(
              CONCAT(COALESCE(COLUMN_NAME, 'expression'), COALESCE(CONCAT('(', SUB_PART, ')'), '')) ORDER BY SEQ_IN_INDEX), ')') AS told
       FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = ? GROUP BY TABLE_NAME, INDEX_NAME ORDER BY 1, 2`, [database]);
    return told(rows.filter((row) => names.has(session_text(row, 'tab'))));
}
async function constraints(session, database, names) {
    const rows = await session.query(`SELECT TABLE_NAME AS tab, CONCAT(TABLE_NAME, '.', CONSTRAINT_NAME) AS name, LOWER(CONSTRAINT_TYPE) AS told
       FROM information_schema.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = ? ORDER BY 1, 2`, [database]);
    return told(rows.filter((row) => names.has(session_text(row, 'tab'))));
}
async function databaseFacts(session, database) {
    const [row] = await session.query('SELECT DEFAULT_CHARACTER_SET_NAME AS charset, DEFAULT_COLLATION_NAME AS collation FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?', [database]);
    return { 'character set': session_text(row, 'charset'), collation: session_text(row, 'collation') };
}

;// CONCATENATED MODULE: ./sources/mysql/collect.js







/**
 * Collects what a database holds: rows in the sessions' own snapshots, side by side, and definitions. `known` gives
 * contents that were read before.
 */
async function collectInventory(sessions, { database, relations, selection, depth }, known = new Map()) {
    const [first] = sessions;
    const counters = await readCounters(first, database, relations);
    const { facts } = await readDefinitions(first, database, relations);
    const open = relations.filter(({ name }) => !known.has(name));
    const contents = depth === 'off'
        ? new Map()
        : await readContents(sessions, open, depth === 'fingerprints');
    for (const [name, content] of known)
        if (depth !== 'off')
            contents.set(name, content);
    return {
        format: inventory/* INVENTORY_FORMAT */.Bf,
        engine: 'mysql',
        depth,
        takenAt: new Date().toISOString(),
        selection: {
            excludeTables: [...selection.excludeTables],
            excludeTableData: [...selection.excludeTableData],
        },
        origin: await originOf(first, database),
        tables: relations.map((relation) => ({
            name: relation.name,
            kind: relation.kind,
            columns: relation.columns.map(({ name, declaration }) => ({ name, type: declaration })),
            ...counted(contents.get(relation.name)),
        })),
        sequences: sequencesOf(counters, counters),
        facts,
        major: first.server.series,
        warnings: warningsOf(relations, contents),
    };
}
/** Settings of the server that decide how names are kept, and what tells this server from others. */
async function originOf(session, database) {
    const { server } = session;
    const [row] = await session.query('SELECT @@lower_case_table_names AS names, @@sql_mode AS mode, @@global.time_zone AS zone, @@system_time_zone AS system_zone');
    const [schema] = await session.query('SELECT DEFAULT_CHARACTER_SET_NAME AS charset, DEFAULT_COLLATION_NAME AS collation FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?', [database]);
    return {
        database,
        family: server.family,
        version: versionName(server),
        lowerCaseTableNames: session_text(row, 'names'),
        timeZone: session_text(row, 'zone') === 'SYSTEM' ? session_text(row, 'system_zone') : session_text(row, 'zone'),
        characterSet: session_text(schema, 'charset'),
        collation: session_text(schema, 'collation'),
        server: await serverIdentity(session),
    };
}
/**
 * What stays the same as long as a server keeps its data directory, and differs between any two: MySQL's server_uuid;
 * MariaDB has none, so its directory, host and port, and when its own tables were made.
 */
async function serverIdentity(session) {
    if (session.server.family === 'mysql')
        return session_text((await session.query('SELECT @@server_uuid AS id'))[0], 'id');
    const [row] = await session.query(`SELECT CONCAT_WS('|', @@datadir, @@hostname, @@port, COALESCE((SELECT MIN(CREATE_TIME) FROM information_schema.TABLES
       WHERE TABLE_SCHEMA = 'mysql' AND TABLE_NAME IN ('db', 'global_priv', 'innodb_table_stats')), '')) AS id`);
    return (0,external_node_crypto_.createHash)('sha256').update(session_text(row, 'id')).digest('hex').slice(0, 32);
}
function counted(content) {
    if (!content)
        return {};
    return { rows: content.rows, ...(content.sums ? { sums: content.sums } : {}) };
}
function warningsOf(relations, contents) {
    const warnings = [];
    const loose = relations.filter((relation) => holdsRows(relation) && !isConsistent(relation));
    if (loose.length > 0) {
        const names = few(loose.map(({ name, engine }) => `${name} (${engine})`));
        warnings.push(`no snapshot holds tables that are not of InnoDB: ${names}. They are counted before and after the dump; convert them with ALTER TABLE ... ENGINE=InnoDB`);
    }
    const rounded = [...contents].filter(([, content]) => content.rounded !== '0');
    if (rounded.length > 0) {
        const names = few(rounded.map(([name, content]) => `${name} (${content.rounded} rows)`));
        warnings.push(`FLOAT values with more than six digits are rounded by every dump of MySQL and MariaDB: ${names}. Use DOUBLE or DECIMAL where digits matter`);
    }
    const versioned = relations.filter(({ columns }) => columns.some(({ byServer }) => byServer));
    if (versioned.length > 0)
        warnings.push(`the history of system-versioned tables is not in a dump: ${few(versioned.map(({ name }) => name))}`);
    return warnings;
}
/** The first names of a list, and how many more there are. */
function few(names) {
    const shown = names.slice(0, 5).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./sources/mysql/rights.js


/** Reads the rights of the session's account. */
async function readRights(session) {
    const [me] = await session.query('SELECT CURRENT_USER() AS me');
    const [, user = '', host = ''] = /^(.*)@([^@]*)$/s.exec(session_text(me, 'me')) ?? [];
    const grants = (await grantLines(session)).flatMap(parseGrant);
    const covers = (grant, database) => grant.object === '*' &&
        (grant.database === '*' || (database !== '' && likeName(grant.database, database)));
    const named = (grant, privilege) => grant.privileges.includes(privilege) || grant.privileges.includes('ALL PRIVILEGES');
    return {
        account: `'${user.replaceAll("'", "''")}'@'${host.replaceAll("'", "''")}'`,
        has(privilege, database) {
            const about = grants.filter((grant) => named(grant, privilege) && covers(grant, database));
            return about.some(({ revoked }) => !revoked) && !about.some(({ revoked }) => revoked);
        },
    };
}
/**
 * Checks that the account sees and can read all of a database. A role that lacks a right gets a smaller catalog and
 * no error: tables, triggers, routines and events would be missing from the dump in silence. Throws UserError
 * `preflight` with one message that lists every fault and the statements that cure it.
 */
async function assertReadable(session, database, globals) {
    const rights = await readRights(session);
    const missing = ['SELECT', 'SHOW VIEW', 'TRIGGER', 'EVENT'].filter((right) => !rights.has(right, database));
    const cures = [];
    if (missing.length > 0)
        cures.push(`GRANT ${missing.join(', ')} ON ${quoted(database)}.* TO ${rights.account}`);
    const what = missing.length > 0 ? [`lacks ${missing.join(', ')} on database ${database}`] : [];
    if (!(await seesRoutines(session, rights, database))) {
        what.push('may not read the bodies of stored routines of others, which would be missing in silence');
        cures.push(routinesCure(session, rights));
    }
    if (globals && !rights.has('SELECT', 'mysql')) {
        what.push('may not read accounts and grants');
        const cure = `GRANT SELECT ON mysql.* TO ${rights.account}`;
        if (!cures.includes(cure))
            cures.push(`${cure} (or set globals: false)`);
    }
    if (what.length === 0)
        return rights;
    const word = `account ${rights.account} ${what.join(', and ')}; the dump would not be whole. Let it: ${[...new Set(cures)].join('; ')}`;
    throw new errors/* UserError */.yo('preflight', word);
}
async function seesRoutines(session, rights, database) {
    const { family, series } = session.server;
    if (family === 'mysql' && series >= 800)
        return rights.has('SHOW_ROUTINE', '') || rights.has('SELECT', '');
    if (rights.has('SHOW CREATE ROUTINE', database))
        return true;
    return session.query('SELECT 1 FROM mysql.proc LIMIT 0').then(() => true, () => false);
}
function routinesCure({ server }, { account }) {
    if (server.family === 'mysql' && server.series >= 800)
        return `GRANT SHOW_ROUTINE ON *.* TO ${account}`;
    return `GRANT SELECT ON mysql.* TO ${account}`;
}
async function grantLines(session) {
    const lines = (rows) => rows.flatMap(([line]) => (line ? [line] : []));
    if (session.server.family === 'mysql' && session.server.series >= 800) {
        const [row] = await session.query('SELECT CURRENT_ROLE() AS roles');
        const roles = session_text(row, 'roles');
        if (roles !== 'NONE')
            return lines(await session.rows(`SHOW GRANTS FOR CURRENT_USER() USING ${roles}`));
    }
    return lines(await session.rows('SHOW GRANTS'));
}
function parseGrant(line) {
    const name = '(?:`(?:[^`]|``)*`|\\*)';
    const found = new RegExp(`^(GRANT|REVOKE) (.+?) ON (?:TABLE )?(${name})\\.(${name}) (?:TO|FROM) `, 's').exec(line);
    if (!found)
        return [];
    const [, verb, list = '', database = '', object = ''] = found;
    const plain = (word) => (word === '*' ? '*' : word.slice(1, -1).replaceAll('``', '`'));
    // A right on some columns only is none on the table.
    const privileges = list.split(/,\s*(?![^(]*\))/).filter((word) => !word.includes('('));
    return [
        {
            privileges: privileges.map((word) => word.trim().toUpperCase()),
            revoked: verb === 'REVOKE',
            database: plain(database),
            object: plain(object),
        },
    ];
}
/** The database of a grant is a pattern: `_` and `%` are wild unless a backslash stands before them. */
function likeName(pattern, database) {
    const expression = pattern.replaceAll(/\\([_%\\])|[_%]|[^\\_%]|\\/gs, (part, escaped) => {
        if (escaped !== undefined)
            return escaped.replaceAll(/[\\]/g, '\\\\');
        if (part === '_')
            return '.';
        if (part === '%')
            return '.*';
        return part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    });
    return new RegExp(`^${expression}$`, 'su').test(database);
}
/** An account as statements name it. */
function accountName(user, host) {
    return `${literalText(user)}@${literalText(host)}`;
}
function literalText(part) {
    return `'${part.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./sources/mysql/accounts.js




/** Accounts that every server has, and the one of our own throwaway server. */
const OWN = ['mariadb.sys', 'mysql.sys', 'mysql.session', 'mysql.infoschema', '_lifeboat'];
const MAX_ACCOUNTS_BYTES = 64 * 1024 * 1024;
const MARK = '-- account ';
const accounts_ELSEWHERE = '-- elsewhere ';
/** Reads all accounts with their grants. The account that asks needs SELECT on the database mysql. */
async function readAccounts(session, database) {
    const mariadb = session.server.family === 'mariadb';
    const rows = await session.query(`SELECT User AS user, Host AS host, ${mariadb ? 'is_role' : "'N'"} AS role FROM mysql.user ORDER BY 3 DESC, 1, 2`);
    const accounts = [];
    for (const row of rows) {
        const user = session_text(row, 'user');
        if (OWN.includes(user))
            continue;
        const role = row.role === 'Y';
        const name = role ? `'${user.replaceAll("'", "''")}'` : accountName(user, session_text(row, 'host'));
        const account = await readAccount(session, database, name, role, user === 'PUBLIC' && role).catch(unusable);
        if (account)
            accounts.push(account);
    }
    return accounts;
}
/** With skip-name-resolve a server does not know accounts of a host name: nobody can log in as one (1133, 1141). */
function unusable(error) {
    const number = errorNumber(error);
    if (number !== 1133 && number !== 1141)
        throw error;
}
async function readAccount(session, database, name, role, everybody) {
    const first = (rows) => rows.flatMap(([line]) => (line ? [line] : []));
    const who = everybody ? 'PUBLIC' : name;
    const create = role
        ? everybody
            ? []
            : [`CREATE ROLE IF NOT EXISTS ${name}`]
        : first(await session.rows(`SHOW CREATE USER ${name}`)).map((line) => line.replace(/^CREATE USER (?!IF )/, 'CREATE USER IF NOT EXISTS '));
    const lines = first(await session.rows(`SHOW GRANTS FOR ${who}`)).sort();
    const away = lines.filter((line) => isElsewhere(line, database));
    return { name: who, create, grants: lines.filter((line) => !away.includes(line)), elsewhere: away };
}
/** A grant on a single object of another database. */
function isElsewhere(line, database) {
    const found = / ON (?:(?:TABLE|FUNCTION|PROCEDURE|PACKAGE|PACKAGE BODY) )?`((?:[^`]|``)*)`\.(?!\*)/.exec(line);
    return found !== null && found[1]?.replaceAll('``', '`') !== database;
}
/** The accounts as SQL text: one statement a line, each behind a line that names its account. */
function accountsText(accounts) {
    const lines = [
        '-- Accounts and grants. Run this after the dump: grants on tables need the tables.',
        ...accounts.flatMap(({ name, create }) => create.flatMap((sql) => statement(name, sql))),
        ...accounts.flatMap(({ name, grants }) => grants.flatMap((sql) => statement(name, sql))),
        '-- Grants on single tables and routines of other databases, for hands:',
        ...accounts.flatMap(({ elsewhere }) => elsewhere.map((sql) => `${accounts_ELSEWHERE}${oneLine(sql)};`)),
    ];
    return `${lines.join('\n')}\n`;
}
/** The statements of a stored text whose account is not among those that exist already; and the accounts they make. */
function newAccountsOnly(sql, existing) {
    const lines = sql.split('\n');
    const kept = [];
    const made = new Set();
    let name;
    for (const line of lines) {
        if (line.startsWith(MARK))
            name = line.slice(MARK.length);
        else if (name !== undefined && line !== '' && !line.startsWith('--')) {
            if (existing.includes(name) || name === 'PUBLIC')
                continue;
            made.add(name);
            kept.push(line);
        }
    }
    return { sql: `${kept.join('\n')}\n`, made: [...made] };
}
/** Names of all accounts, as the stored text names them. */
async function accountNames(session) {
    const mariadb = session.server.family === 'mariadb';
    const rows = await session.query(`SELECT User AS user, Host AS host, ${mariadb ? 'is_role' : "'N'"} AS role FROM mysql.user`);
    return rows.map((row) => row.role === 'Y'
        ? `'${session_text(row, 'user').replaceAll("'", "''")}'`
        : accountName(session_text(row, 'user'), session_text(row, 'host')));
}
/** A digest for every account: of how it logs in, and of its grants that a restore repeats. */
function accountFacts(accounts) {
    return Object.fromEntries(accounts.map(({ name, create, grants }) => [
        name,
        (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([create, grants]))
            .digest('hex')
            .slice(0, 32),
    ]));
}
function statement(name, sql) {
    return [`${MARK}${oneLine(name)}`, `${oneLine(sql)};`];
}
function oneLine(sql) {
    if (!/[\r\n]/.test(sql))
        return sql;
    throw new errors/* UserError */.yo('preflight', 'an account has a line break in its name or its attributes and cannot be stored; rename it, or set globals: false');
}
/** A stored text, whole: accounts of a server are few. */
async function wholeText(sql) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of sql) {
        pieces.push(piece);
        bytes += piece.length;
        if (bytes > MAX_ACCOUNTS_BYTES)
            throw new errors/* UserError */.yo('drill', 'the stored accounts are larger than 64 MiB, which no server has');
    }
    return Buffer.concat(pieces).toString('utf8');
}

;// CONCATENATED MODULE: ./sources/mysql/databases.js


/** How long a failed or cancelled run waits for the server to drop a database. */
const DROP_MS = 2500;
/** Drops a database that a restore has made or kept. Gives a sentence when it is still there. */
async function dropDatabase(address, name) {
    try {
        await withServer(address, AbortSignal.timeout(DROP_MS), async (session) => {
            await session.query(`DROP DATABASE IF EXISTS ${quoted(name)}`);
        });
        return undefined;
    }
    catch (error) {
        const why = (0,errors/* hasCode */.up)(error, 'cancelled') ? 'the server is still removing it' : (0,errors/* messageOf */.bD)(error);
        return `database ${name} on the server is left over (${why}); if it is still there, DROP DATABASE it`;
    }
}
/** Runs work on a connection without a database. */
async function withServer(address, signal, work) {
    const session = await openSession({ ...address, database: undefined }, signal);
    try {
        return await work(session);
    }
    finally {
        await session.close();
    }
}
/** Tables, views, sequences, routines and events of a database. */
async function countObjects(session, database) {
    const [row] = await session.query(`SELECT (SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA = ?)
          + (SELECT COUNT(*) FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ?)
          + (SELECT COUNT(*) FROM information_schema.EVENTS WHERE EVENT_SCHEMA = ?) AS n`, [database, database, database]);
    return Number(session_text(row, 'n'));
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./streams/process.js + 1 modules
var streams_process = __webpack_require__(8261);
;// CONCATENATED MODULE: ./sources/mysql/tool-fault.js



/** What the server's error numbers mean to who backs up or restores (MySQL and MariaDB server error references). */
const MEANINGS = {
    1005: 'a table could not be created',
    1021: 'the disk is full',
    1030: 'the storage engine gave an error; look into the server log',
    1044: 'access to the database was denied',
    1045: 'access was denied',
    1050: 'a table of that name is there already',
    1062: 'two rows have the same unique key',
    1064: 'it is not SQL the server understands',
    1114: 'a table is full, or the disk is',
    1118: 'a row is larger than the storage engine takes',
    1142: 'a right on a table is missing',
    1146: 'a table does not exist',
    1205: 'a lock was not given in time',
    1213: 'two sessions locked each other out',
    1227: 'a right on the server is missing (SUPER or SET USER, for views and routines of other accounts)',
    1273: 'a collation is not known to this server',
    1356: 'a view refers to tables, columns or an account that are gone; drop it or mend it',
    1366: 'a value does not fit its column',
    1406: 'a value is longer than its column',
    1412: 'the definition of a table changed while it was read; run again when no migration runs',
    1449: 'the definer of a view, trigger or routine does not exist',
    1452: 'a row refers to one that is not there',
    1524: 'an authentication plugin is not loaded on this server',
    1969: 'the server ended the statement for taking too long',
    2006: 'the server went away',
    2013: 'the connection was lost',
    3024: 'the server ended the statement for taking too long',
};
/**
 * Turns the failure of one of the families' programs, or of a statement, into one sentence that tells the error by
 * its number, and never a value: their words quote rows and statements. Other errors pass unchanged.
 */
function toolFault(code, what, error) {
    if (error instanceof promise/* SqlError */.L8)
        return new errors/* UserError */.yo(code, `${what} failed: ${meaning(error.errno)}`, { cause: error });
    if (!(error instanceof streams_process/* ProcessError */.yI))
        return error;
    const number = numberIn(error.exit.stderr);
    const detail = number === undefined ? hint(error.exit.stderr) : `: ${meaning(number)}`;
    return new errors/* UserError */.yo(code, `${what} failed: ${error.message}${detail}`, { cause: error });
}
function meaning(number) {
    const known = MEANINGS[number];
    return known ? `${known} (error ${number})` : `the server said error ${number}`;
}
/** `ERROR 1064 (42000) at line 3`, `Got error: 1045: ...`, `Error 2013: ...`, `... (1356)` */
function numberIn(stderr) {
    const found = /^ERROR (\d{4}) |\b[Ee]rror:? (\d{4}):|\((\d{4})\)$/m.exec(stderr);
    const number = found?.[1] ?? found?.[2] ?? found?.[3];
    return number === undefined ? undefined : Number(number);
}
function hint(stderr) {
    return /sandbox mode/i.test(stderr)
        ? ': the dump holds a command for the client program, not for the server'
        : '';
}

;// CONCATENATED MODULE: ./sources/mysql/place.js








/**
 * The client program's own language is off: in binary mode it knows DELIMITER and nothing that reads a file or runs a
 * program, and the server may not ask it for files. The sandbox is one more wall, where the program has it.
 */
const HARMLESS = [
    '--binary-mode',
    '--loose-sandbox',
    '--loose-system-command=OFF',
    '--local-infile=0',
    '--batch',
    '--comments', // left alone, the client strips them out of the bodies of routines
    '--skip-reconnect',
    '--default-character-set=utf8mb4',
    '--max-allowed-packet=1G',
];
/** MariaDB's first line, an error for the clients that do not know it; `--sandbox` says the same to those that do. */
const SANDBOX_LINE = /^\/\*M?!999999\\- enable the sandbox mode \*\/ *\r?\n/;
/** Sends a dump, or other SQL, to the client program; it stops at the first error. */
async function sendSql(place, sql, what = 'the restore') {
    const { client, address, identity, signal } = place;
    const args = [
        ...clientArguments(address, client.version.family),
        ...HARMLESS,
        `--database=${address.database}`,
    ];
    const command = {
        program: client.path,
        args,
        env: clientEnvironment(address),
        ...identity,
        ...(signal ? { signal } : {}),
    };
    try {
        await (0,streams_process/* writeTo */.jH)(command, withoutSandboxLine(sql), { drain: true });
    }
    catch (error) {
        throw toolFault('drill', what, error);
    }
}
/** The same for SQL at hand. */
async function sendText(place, sql, what) {
    await sendSql(place, external_node_stream_.Readable.from([Buffer.from(sql)]), what);
}
/** Makes an empty database with the character set of the source. */
async function createDatabase(session, name, { origin }) {
    const { characterSet = 'utf8mb4', collation } = origin;
    const sort = collation ? ` COLLATE ${quoted(collation)}` : '';
    try {
        await session.query(`CREATE DATABASE ${quoted(name)} CHARACTER SET ${quoted(characterSet)}${sort}`);
    }
    catch (error) {
        throw toolFault('preflight', `making the database ${name}`, error);
    }
}
/** Collects the inventory of what was restored, at the depth and with the selection of the recorded one. */
async function restoredInventory(place, recorded) {
    const { address, signal } = place;
    const { database } = address;
    const sessions = [];
    try {
        const first = await openSession(address, signal);
        sessions.push(first);
        const second = await openSession(address, signal);
        sessions.push(second);
        const selection = selectionOf(recorded);
        const relations = await listRelations(first, database, { ...selection, excludeTables: [] });
        const wanted = { database, relations, selection, depth: recorded.depth };
        const inventory = await collectInventory([first, second], wanted);
        if (recorded.facts.accounts === undefined)
            return inventory;
        const accounts = accountFacts(await readAccounts(first, recorded.origin.database ?? database));
        return { ...inventory, facts: { ...inventory.facts, accounts } };
    }
    catch (error) {
        throw toolFault('drill', 'reading the restored copy', error);
    }
    finally {
        await Promise.all(sessions.map((session) => session.close()));
    }
}
/** What a recorded inventory left out. */
function selectionOf({ selection: { excludeTables, excludeTableData } }) {
    return { excludeTables, excludeTableData };
}
async function* withoutSandboxLine(sql) {
    let head = Buffer.alloc(0);
    for await (const chunk of sql) {
        if (head === undefined) {
            yield chunk;
            continue;
        }
        head = Buffer.concat([head, chunk]);
        if (head.length < 128)
            continue;
        yield withoutLine(head);
        head = undefined;
    }
    if (head !== undefined && head.length > 0)
        yield withoutLine(head);
}
function withoutLine(head) {
    const found = SANDBOX_LINE.exec(head.toString('latin1', 0, 128));
    return found ? head.subarray(found[0].length) : head;
}

;// CONCATENATED MODULE: ./sources/mysql/swap.js







/**
 * Puts the copy's tables in the place of the target's, and the target's into a database of a dated name. One RENAME
 * TABLE moves all tables and sequences of both in one moment; views, triggers, routines and events cannot be renamed
 * from one database to another, so they are dropped before and made again right after. For that while, usually under
 * a second, the target is without them. When that fails, all is moved back.
 */
async function swapTables(copy, names, dump) {
    // Without the signal: from here on a half is worse than either end.
    const { signal, ...place } = copy;
    signal?.throwIfAborted();
    const at = (database) => ({ ...place, address: { ...place.address, database } });
    await withServer(place.address, undefined, async (session) => {
        await session.query('SET SESSION foreign_key_checks = 0, lock_wait_timeout = 30');
        const fresh = await objectsOf(session, at(names.copy), dump, true);
        const old = await objectsOf(session, at(names.current), dump, false);
        const moves = {
            away: await tablesOf(session, names.current),
            home: await tablesOf(session, names.copy),
        };
        const events = await eventsOf(session, names.current);
        await createKept(session, names);
        let renamed = false;
        try {
            for (const name of [names.copy, names.current])
                await dropUnmovable(session, name);
            for (const event of events)
                await session.query(`ALTER EVENT ${quoted(names.current, event.name)} RENAME TO ${quoted(names.kept, event.name)} DISABLE`);
            await session.query(`RENAME TABLE ${[...moved(moves.away, names.current, names.kept), ...moved(moves.home, names.copy, names.current)].join(', ')}`);
            renamed = true;
            await dropRoutines(session, names.current);
            await sendText(at(names.current), fresh.programs + fresh.views, 'making views, triggers and routines');
            await sendText(at(names.kept), old.programs + old.views, 'keeping the old views, triggers and routines');
        }
        catch (error) {
            const fault = toolFault('process', 'the swap', error);
            await putBack(session, at, { names, moves, old, events, renamed }).catch((second) => {
                const word = `${(0,errors/* messageOf */.bD)(fault)}; and moving back failed too (${(0,errors/* messageOf */.bD)(second)}): the tables are in ${names.current}, ${names.kept} and ${names.copy}; look there before anything else`;
                throw new errors/* UserError */.yo('process', word, { cause: error });
            });
            throw fault;
        }
        await session.query(`DROP DATABASE ${quoted(names.copy)}`);
    });
}
/** The way back: tables to where they were, then what cannot be renamed. */
async function putBack(session, at, state) {
    const { names, moves, old, events, renamed } = state;
    if (renamed) {
        for (const name of [names.current, names.kept]) {
            await dropUnmovable(session, name);
            await dropRoutines(session, name);
        }
        for (const { name } of await eventsOf(session, names.current))
            await session.query(`DROP EVENT ${quoted(names.current, name)}`);
        await session.query(`RENAME TABLE ${[...moved(moves.home, names.current, names.copy), ...moved(moves.away, names.kept, names.current)].join(', ')}`);
    }
    const still = new Set((await eventsOf(session, names.kept)).map(({ name }) => name));
    for (const { name, enabled } of events)
        if (still.has(name))
            await session.query(`ALTER EVENT ${quoted(names.kept, name)} RENAME TO ${quoted(names.current, name)} ${enabled ? 'ENABLE' : 'DISABLE'}`);
    if (!renamed)
        await dropRoutines(session, names.current);
    await sendText(at(names.current), old.programs + old.views, 'making the old views, triggers and routines again');
    await session.query(`DROP DATABASE ${quoted(names.kept)}`);
}
function moved(tables, from, to) {
    return tables.map((name) => `${quoted(from, name)} TO ${quoted(to, name)}`);
}
/** Read by the dump program: it knows the settings each was made under. */
async function objectsOf(session, place, { path, version }, events) {
    const { database } = place.address;
    const views = await namesOf(session, "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_TYPE LIKE '%VIEW' AND TABLE_SCHEMA = ?", database);
    const common = [
        ...clientArguments(place.address, version.family),
        '--no-data',
        '--skip-add-drop-table',
        '--skip-lock-tables',
        '--single-transaction',
        '--no-tablespaces',
        '--default-character-set=utf8mb4',
        ...(version.family === 'mysql' ? ['--set-gtid-purged=OFF', '--loose-column-statistics=0'] : []),
    ];
    const env = clientEnvironment(place.address);
    const read = async (args) => {
        const { stdout } = await (0,streams_process/* run */.eF)({ program: path, args: [...common, ...args], env });
        return stdout.replace(/^\/\*M?!999999.*\n/, '');
    };
    try {
        const programs = ['--no-create-info', '--routines', '--triggers', events ? '--events' : '--skip-events'];
        return {
            views: views.length === 0 ? '' : await read(['--skip-triggers', '--', database, ...views]),
            programs: await read([...programs, '--', database]),
        };
    }
    catch (error) {
        throw toolFault('preflight', `reading views, triggers and routines of ${database}`, error);
    }
}
async function createKept(session, { current, kept }) {
    const [row] = await session.query('SELECT DEFAULT_CHARACTER_SET_NAME AS charset, DEFAULT_COLLATION_NAME AS collation FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?', [current]);
    const { charset, collation } = { charset: session_text(row, 'charset'), collation: session_text(row, 'collation') };
    await session.query(`CREATE DATABASE ${quoted(kept)} CHARACTER SET ${quoted(charset)} COLLATE ${quoted(collation)}`);
}
/** A table with a trigger cannot change its database, and a view never can. */
async function dropUnmovable(session, database) {
    const triggers = await namesOf(session, 'SELECT TRIGGER_NAME AS name FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = ?', database);
    for (const name of triggers)
        await session.query(`DROP TRIGGER ${quoted(database, name)}`);
    const views = await namesOf(session, "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_TYPE LIKE '%VIEW' AND TABLE_SCHEMA = ?", database);
    for (const name of views)
        await session.query(`DROP VIEW ${quoted(database, name)}`);
}
async function dropRoutines(session, database) {
    const rows = await session.query('SELECT ROUTINE_TYPE AS kind, ROUTINE_NAME AS name FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ? ORDER BY ROUTINE_TYPE DESC', [database]);
    for (const row of rows)
        await session.query(`DROP ${session_text(row, 'kind')} ${quoted(database, session_text(row, 'name'))}`);
}
function tablesOf(session, database) {
    return namesOf(session, "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_TYPE NOT LIKE '%VIEW' AND TABLE_SCHEMA = ?", database);
}
async function eventsOf(session, database) {
    const rows = await session.query('SELECT EVENT_NAME AS name, STATUS AS status FROM information_schema.EVENTS WHERE EVENT_SCHEMA = ?', [database]);
    return rows.map((row) => ({ name: session_text(row, 'name'), enabled: session_text(row, 'status') === 'ENABLED' }));
}
async function namesOf(session, sql, database) {
    return (await session.query(sql, [database])).map((row) => session_text(row, 'name'));
}

;// CONCATENATED MODULE: ./sources/mysql/copy.js






/**
 * Makes the fresh database: under the target's own name where nothing is, or nothing is in it, since a database
 * cannot be renamed; else beside the target, to be swapped in table by table in one statement.
 */
async function makeCopy(server, plan) {
    const { recorded, source, names, state } = plan;
    const inPlace = state !== 'holds data';
    const database = inPlace ? names.current : names.copy;
    const place = { ...server, address: { ...server.address, database } };
    const made = { accounts: [] };
    const discard = () => discardAll(place.address, made);
    const accounts = await accountsOf(place, plan, source.globals);
    try {
        await withServer(place.address, place.signal, async (session) => {
            if (state === 'empty')
                made.emptied = await setCharset(session, database, recorded);
            else {
                made.database = database;
                await createDatabase(session, database, recorded);
            }
            made.database = database;
            await noteEvents(session, recorded, place.notes);
        });
    }
    catch (error) {
        const left = await discard();
        if (left === undefined || !(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo(error.code, `${error.message}. Left over: ${left}`, { cause: error });
    }
    return {
        database,
        notes: place.notes,
        async restore(dump) {
            await sendSql(place, dump);
            if (accounts.made.length === 0)
                return;
            made.accounts = accounts.made;
            await sendText(place, accounts.sql, 'restoring accounts and grants');
        },
        async inventories() {
            const restored = await restoredInventory(place, recorded);
            // Accounts that were here before keep their passwords and grants: only those made now are compared.
            const sameName = recorded.origin.database === names.current;
            const of = (inventory) => withAccounts(inventory, sameName ? accounts.made : []);
            return { recorded: of(recorded), restored: of(restored) };
        },
        async swap() {
            if (!inPlace) {
                await swapTables(place, names, plan.dump);
                made.accounts = [];
                delete made.database;
                return names.kept;
            }
            made.accounts = [];
            delete made.database;
            return undefined;
        },
        discard,
    };
}
async function discardAll(address, made) {
    const { database, emptied } = made;
    const left = database === undefined ? undefined : await dropDatabase(address, database);
    if (left !== undefined)
        return left;
    try {
        await withServer(address, AbortSignal.timeout(DROP_MS), async (session) => {
            if (database !== undefined && emptied)
                await session.query(`CREATE DATABASE ${quoted(database)} CHARACTER SET ${quoted(emptied.charset)} COLLATE ${quoted(emptied.collation)}`);
            for (const name of made.accounts)
                await session.query(name.includes("'@'") ? `DROP USER IF EXISTS ${name}` : `DROP ROLE IF EXISTS ${name}`);
        });
        return undefined;
    }
    catch (error) {
        return `the empty database ${database} or the accounts ${made.accounts.join(', ')} that this restore made (${(0,errors/* messageOf */.bD)(error)})`;
    }
}
/** Statements for accounts that this server does not have; grants on tables follow the database's name. */
async function accountsOf(place, { recorded, names }, globals) {
    if (!globals)
        return { sql: '', made: [] };
    const stored = await wholeText(globals);
    const existing = await withServer(place.address, place.signal, accountNames);
    const { sql, made } = newAccountsOnly(stored, existing);
    if (recorded.origin.database === names.current)
        return { sql, made };
    const lines = sql.split('\n');
    const kept = lines.filter((line) => !/^GRANT .* ON (?:(?:TABLE|FUNCTION|PROCEDURE|PACKAGE|PACKAGE BODY) )?`(?:[^`]|``)*`\.(?!\*)/.test(line));
    if (kept.length < lines.length)
        place.notes.push('grants on single tables and routines were left out: they name the database as it was called');
    return { sql: kept.join('\n'), made };
}
async function setCharset(session, database, { origin }) {
    const [row] = await session.query('SELECT DEFAULT_CHARACTER_SET_NAME AS charset, DEFAULT_COLLATION_NAME AS collation FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?', [database]);
    // Looked at again: somebody may have filled it since.
    if ((await countObjects(session, database)) > 0)
        throw new errors/* UserError */.yo('preflight', `${database} was empty, and is no longer; nothing was done`);
    const { characterSet = 'utf8mb4', collation } = origin;
    const sort = collation ? ` COLLATE ${quoted(collation)}` : '';
    await session.query(`ALTER DATABASE ${quoted(database)} CHARACTER SET ${quoted(characterSet)}${sort}`);
    return { charset: session_text(row, 'charset'), collation: session_text(row, 'collation') };
}
/** An event that is due while the copy is compared would change it. */
async function noteEvents(session, { facts }, notes) {
    if (Object.keys(facts.events ?? {}).length === 0)
        return;
    const [row] = await session.query('SELECT @@event_scheduler AS state');
    if (session_text(row, 'state') === 'ON' || session_text(row, 'state') === '1')
        notes.push("the server's event scheduler is on: events of the backup run from the moment they are restored");
}
function withAccounts(inventory, names) {
    const { accounts, ...facts } = inventory.facts;
    if (accounts === undefined || names.length === 0)
        return { ...inventory, facts };
    const wanted = Object.fromEntries(Object.entries(accounts).filter(([name]) => names.includes(name)));
    return { ...inventory, facts: { ...facts, accounts: wanted } };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./sources/mysql/programs.js





/** What a program is called, the newer name first. */
const NAMES = {
    dump: ['mariadb-dump', 'mysqldump'],
    client: ['mariadb', 'mysql'],
    server: ['mariadbd', 'mysqld'],
};
const DIRECTORIES = ['/usr/bin', '/usr/sbin', '/usr/libexec', '/usr/local/bin', '/usr/local/mysql/bin'];
/** One directory per version: Homebrew. */
const PARENTS = ['/opt/homebrew/opt', '/usr/local/opt'];
/**
 * The programs that dump, and restore into, a server. Throws UserError `tool-missing` that says what is there and
 * which package to install.
 */
async function clientsFor(server, install) {
    try {
        return { dump: await programFor('dump', server), client: await programFor('client', server) };
    }
    catch (error) {
        if (!install || !(0,errors/* hasCode */.up)(error, 'tool-missing'))
            throw error;
        await install(server.family, server.series);
        return { dump: await programFor('dump', server), client: await programFor('client', server) };
    }
}
/** The server program for a throwaway server. Throws UserError `tool-missing`. */
async function serverProgramFor(family, series) {
    const found = await installed('server');
    const match = found.find(({ version }) => serves(version, family, series));
    if (match)
        return match;
    const have = found.length > 0
        ? `installed: ${found.map(({ version }) => versionName(version)).join(', ')}`
        : 'none is installed';
    const name = `${family}-server`;
    const word = `the backup is of ${seriesName(family, series)} and no server that can stand in for it is installed here (${have}). Install the package ${name} on the runner, or give scratch a URL to an empty ${familyName(family)} server of that version, such as a service container`;
    throw new errors/* UserError */.yo('tool-missing', word);
}
async function programFor(kind, server) {
    const found = await installed(kind);
    const match = found.find(({ version }) => serves(version, server.family, server.series));
    if (match)
        return match;
    const [name, other] = NAMES[kind];
    const wanted = server.family === 'mariadb' ? name : other;
    const have = found.map(({ version }) => versionName(version)).join(', ');
    const major = Math.floor(server.series / 100);
    const word = `the server is ${versionName(server)}, and no ${wanted} of ${familyName(server.family)} ${major} that is not older is installed here${have ? ` (only of ${have})` : ''}. Install the package ${server.family}-client, of ${seriesName(server.family, server.series)} or a later ${major}.x, or set install-client: true on an Ubuntu or Debian runner.`;
    throw new errors/* UserError */.yo('tool-missing', word);
}
/** All programs of a kind, newest first. */
async function installed(kind) {
    const brewed = await Promise.all(PARENTS.map(async (parent) => {
        const entries = await (0,promises_.readdir)(parent).catch(() => []); // no such place on this system
        return entries
            .filter((entry) => /^(mysql|mariadb)/.test(entry))
            .map((entry) => (0,external_node_path_.join)(parent, entry, 'bin'));
    }));
    const found = [];
    for (const directory of [...DIRECTORIES, ...brewed.flat()]) {
        for (const name of NAMES[kind]) {
            const path = (0,external_node_path_.join)(directory, name);
            const version = await versionOf(path);
            if (version)
                found.push({ path, version });
        }
    }
    return found.sort((a, b) => b.version.series - a.version.series);
}
async function versionOf(path) {
    try {
        await (0,promises_.access)(path, promises_.constants.X_OK);
    }
    catch {
        return undefined; // not here
    }
    try {
        const { stdout } = await (0,streams_process/* run */.eF)({
            program: path,
            args: ['--no-defaults', '--version'],
            env: { LC_ALL: 'C' },
        });
        return parseVersion(stdout);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('tool-missing', `${path} does not run: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./streams/output-buffer.js
var output_buffer = __webpack_require__(8244);
;// CONCATENATED MODULE: ./sources/mysql/dump-check.js


const COMMENT = Buffer.from('\n-- ');
const TRIGGER = Buffer.from('\n/*!50003 CREATE*/');
const EVENT = Buffer.from('\n/*!50106 CREATE*/');
const DELIMITED = Buffer.from('\nDELIMITER ;;\nCREATE ');
/** A name has up to 64 characters; with its backquotes doubled it is still shorter than this. */
const LINE_BYTES = 1024;
const COMPLETED = /\n-- Dump completed(?: on [\d: -]+)?\n+$/;
/**
 * Passes a dump on and watches it: tells when the first table begins, notes what is in it, and fails when it does
 * not end with the line that the programs write last. A dump cut between two statements is SQL without a fault.
 */
class DumpCheck extends external_node_stream_.Transform {
    /** Settles when the first object begins: the program's own snapshot is taken by then. Rejects when it ends before. */
    begun;
    contents = {
        tables: new Set(),
        views: new Set(),
        triggers: 0,
        routines: 0,
        events: 0,
    };
    #begin = () => undefined;
    #abandon = () => undefined;
    /** The end of what came before, for words that lie across two pieces. */
    #rest = Buffer.from('\n');
    constructor() {
        super({ highWaterMark: 1024 * 1024 });
        this.begun = new Promise((resolve, reject) => {
            this.#begin = resolve;
            this.#abandon = reject;
        });
        this.begun.catch(() => undefined); // awaited by who asks
    }
    _transform(chunk, _encoding, done) {
        if (chunk.length < LINE_BYTES) {
            const joined = Buffer.concat([this.#rest, chunk]);
            this.#until(joined, joined.length - LINE_BYTES);
        }
        else {
            // What begins in the last bytes of a piece is looked at with the next one, when the line is whole. Only there are
            // pieces joined: a copy of each would be as much garbage as the dump is long.
            const before = this.#rest.length;
            this.#look(Buffer.concat([this.#rest, chunk.subarray(0, LINE_BYTES)]), before);
            this.#until(chunk, chunk.length - LINE_BYTES);
        }
        done(null, chunk);
    }
    _flush(done) {
        this.#look(this.#rest, this.#rest.length);
        this.#begin(); // an empty database has no first table
        if (COMPLETED.test(this.#rest.toString('latin1')))
            return done();
        const word = 'the dump does not end with the line "-- Dump completed"; it is cut, and nothing was published. Run again; see the server\'s log if it happens again.';
        done(new errors/* UserError */.yo('gate', word));
    }
    _destroy(error, done) {
        this.#abandon(error ?? new Error('the dump was closed'));
        done(error);
    }
    /** Notes what begins before `until`, and keeps what follows: copied, so that it does not hold the whole piece. */
    #until(bytes, until) {
        const whole = Math.max(0, until);
        this.#look(bytes, whole);
        this.#rest = Buffer.from(bytes.subarray(whole));
    }
    /** Notes what begins before `until`; it may end after it. */
    #look(bytes, until) {
        for (let at = bytes.indexOf(COMMENT); at >= 0 && at < until; at = bytes.indexOf(COMMENT, at + 1))
            this.#comment(bytes.subarray(at + COMMENT.length, at + LINE_BYTES));
        this.contents.triggers += occurrences(bytes, TRIGGER, until, / TRIGGER | trigger /i);
        this.contents.events += occurrences(bytes, EVENT, until);
        this.contents.routines += occurrences(bytes, DELIMITED, until);
    }
    #comment(line) {
        if (!/^[TSIFD]|^insufficient/.test(line.toString('latin1', 0, 12)))
            return;
        const said = line.toString('utf8');
        const found = /^(Table|Sequence|Temporary table|Temporary view) structure for (?:table|view)? ?(`(?:[^`]|``)+`)/s.exec(said);
        if (found) {
            const name = (found[2] ?? '').replaceAll('\n-- ', '\n');
            if (found[1]?.startsWith('Temporary'))
                this.contents.views.add(name);
            else
                this.contents.tables.add(name);
        }
        if (/^(Table|Sequence|Temporary|Dumping|Final)/.test(said))
            this.#begin();
        if (!said.startsWith('insufficient privileges'))
            return;
        const word = 'the dump program was refused the body of a stored routine, so the dump is not whole; nothing was published. See the rights the README lists.';
        this.destroy(new errors/* UserError */.yo('gate', word));
    }
}
function occurrences(bytes, word, until, needs) {
    let count = 0;
    for (let at = bytes.indexOf(word); at >= 0 && at < until; at = bytes.indexOf(word, at + 1)) {
        const after = bytes.toString('latin1', at + word.length, at + LINE_BYTES);
        if (!needs || needs.test(after))
            count += 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./sources/mysql/snapshot.js














const COUNTING_SESSIONS = 2;
/** How long writers may have to wait behind our wait for the lock, in seconds, and how often it is tried. */
const LOCK_WAIT_SECONDS = 10;
const LOCK_ATTEMPTS = 3;
/** What a pipe holds. No more: locks are held until the first piece has come. */
const OUTPUT_BUFFER_BYTES = 64 * 1024;
/**
 * Opens a snapshot: for a moment nothing is written, our sessions and the dump begin theirs, and at the dump's first
 * table the lock is given back. The lock is on the whole server (RELOAD), else on every table of the database
 * (LOCK TABLES), else there is none, and contents are compared before and after the dump.
 */
async function openSnapshot(source) {
    const sessions = [];
    const open = async () => {
        const session = await openSession(source.address, source.signal);
        sessions.push(session);
        return session;
    };
    const close = async () => {
        await Promise.all(sessions.splice(0).map((session) => session.close()));
    };
    try {
        const lead = await open();
        const counters = [await open()];
        while (counters.length < COUNTING_SESSIONS)
            counters.push(await open());
        const held = await begin(source, lead, counters);
        return snapshotOf(source, held, close);
    }
    catch (error) {
        await close();
        throw toolFault('preflight', 'opening a snapshot', error);
    }
}
async function begin(source, lead, counters) {
    const { address, selection, depth } = source;
    const { database } = address;
    await assertSelection(lead, database, selection);
    const excluded = await chosenNames(lead, database, selection.excludeTables);
    const withoutRows = await chosenNames(lead, database, selection.excludeTableData);
    const listed = await listRelations(lead, database, selection);
    const moving = listed.filter((relation) => holdsRows(relation) && !isConsistent(relation));
    const loose = depth === 'off'
        ? new Map()
        : await readContents([lead], moving, depth === 'fingerprints');
    const hold = await lockAll(lead, listed);
    try {
        const relations = await listRelations(counters[0], database, selection);
        if (names(relations) !== names(listed))
            throw new errors/* UserError */.yo('preflight', 'tables were created or dropped while the backup began; run it when no migration runs');
        for (const session of counters)
            await session.query('START TRANSACTION WITH CONSISTENT SNAPSHOT');
        const before = await readCounters(counters[0], database, relations);
        const check = new DumpCheck();
        const dump = startDump(source, check, excluded, withoutRows);
        await check.begun.catch((error) => {
            dump.destroy();
            throw toolFault('process', 'the dump', error);
        });
        return { counters, relations, before, loose, hold, dump, check };
    }
    finally {
        // A session that was lost has lost its locks with it.
        if (hold !== 'nothing')
            await lead.query('UNLOCK TABLES').catch(() => undefined);
    }
}
function startDump(source, check, excluded, withoutRows) {
    const { address, dump } = source;
    const { family } = dump.version;
    const { database } = address;
    const args = [
        ...clientArguments(address, family),
        '--single-transaction',
        '--quick',
        '--routines',
        '--triggers',
        '--events',
        '--hex-blob',
        '--tz-utc',
        '--comments',
        '--skip-dump-date',
        '--no-tablespaces',
        '--skip-add-drop-table', // a dump given to the wrong database fails instead of emptying it
        '--skip-add-locks',
        '--default-character-set=utf8mb4',
        '--max-allowed-packet=1G',
        ...(family === 'mysql' ? ['--set-gtid-purged=OFF', '--loose-column-statistics=0'] : []),
        ...excluded.map((name) => `--ignore-table=${database}.${name}`),
        ...withoutRows.map((name) => `--ignore-table-data=${database}.${name}`),
        '--',
        database,
    ];
    const signal = source.signal ? { signal: source.signal } : {};
    const env = (0,output_buffer/* withOutputBuffer */._)(clientEnvironment(address), OUTPUT_BUFFER_BYTES);
    const output = (0,streams_process/* readFrom */.zP)({ program: dump.path, args, env, ...signal });
    return (0,external_node_stream_.pipeline)(output, check, () => undefined);
}
function snapshotOf(source, held, close) {
    const { address, selection, depth } = source;
    const { database } = address;
    const [lead] = held.counters;
    let globals;
    return {
        dump: () => held.dump,
        async inventory() {
            try {
                const wanted = { database, relations: held.relations, selection, depth };
                const inventory = await collectInventory(held.counters, wanted, held.loose);
                if (!source.globals)
                    return inventory;
                const accounts = await readAccounts(lead, database);
                globals = accountsText(accounts);
                return { ...inventory, facts: { ...inventory.facts, accounts: accountFacts(accounts) } };
            }
            catch (error) {
                throw toolFault('process', 'counting beside the dump', error);
            }
        },
        globals: () => (globals === undefined ? undefined : external_node_stream_.Readable.from([Buffer.from(globals)])),
        async complete(inventory) {
            const session = await openSession(address, source.signal);
            try {
                assertDumped(held, inventory);
                await assertSameDefinitions(session, database, held, inventory);
                const after = await readCounters(session, database, held.relations);
                const unproven = await movedContents(session, source, held, inventory);
                return withUnproven({ ...inventory, sequences: sequencesOf(held.before, after) }, unproven, held.hold);
            }
            finally {
                await session.close();
            }
        },
        async close() {
            held.dump.destroy();
            await close();
        },
    };
}
/** Holds all writers for a moment. */
async function lockAll(lead, relations) {
    await lead.query(`SET SESSION lock_wait_timeout = ${LOCK_WAIT_SECONDS}`);
    if (await locked(lead, 'FLUSH TABLES WITH READ LOCK'))
        return 'server';
    const tables = relations.filter(({ kind }) => kind !== 'view').map(({ name }) => `${quoted(name)} READ`);
    if (tables.length === 0 || (await locked(lead, `LOCK TABLES ${tables.join(', ')}`)))
        return 'tables';
    return 'nothing';
}
/** False when the account has not the right. */
async function locked(lead, statement) {
    for (let attempt = 1;; attempt++) {
        try {
            await lead.query(statement);
            return true;
        }
        catch (cause) {
            const number = errorNumber(cause);
            if (number === 1044 || number === 1045 || number === 1142 || number === 1227)
                return false;
            if (number !== 1205)
                throw cause;
            if (attempt < LOCK_ATTEMPTS) {
                await (0,external_node_timers_promises_.setTimeout)(attempt * 500);
                continue;
            }
            const word = `a statement or transaction on the server runs for longer than ${LOCK_WAIT_SECONDS} seconds, and the lock that makes the snapshot exact cannot be had behind it (${LOCK_ATTEMPTS} attempts); run the backup when it is done`;
            throw new errors/* UserError */.yo('preflight', word, { cause });
        }
    }
}
/** The gate: what the catalog lists and the dump's own lines do not name is not backed up. */
function assertDumped({ relations, check }, inventory) {
    const { tables, views, triggers, routines, events } = check.contents;
    const missing = relations
        .filter(({ kind, name }) => !(kind === 'view' ? views : tables).has(quoted(name)))
        .map(({ name }) => name);
    const count = (section) => Object.keys(inventory.facts[section] ?? {}).length;
    if (triggers < count('triggers'))
        missing.push(`${count('triggers') - triggers} triggers`);
    if (routines < count('routines'))
        missing.push(`${count('routines') - routines} routines`);
    if (events < count('events'))
        missing.push(`${count('events') - events} events`);
    if (missing.length === 0)
        return;
    const word = `the dump ended without an error, but does not hold ${few(missing)}; nothing was published. Report this with the server's version.`;
    throw new errors/* UserError */.yo('gate', word);
}
/** Definitions know no snapshot: when they are the same before and after, the dump holds the same ones. */
async function assertSameDefinitions(session, database, held, inventory) {
    const { facts } = await readDefinitions(session, database, held.relations).catch((cause) => {
        throw toolFault('gate', 'reading the definitions again after the dump', cause);
    });
    const was = inventory.facts.definitions ?? {};
    const is = facts.definitions ?? {};
    const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => was[name] !== is[name]);
    if (changed.length === 0)
        return;
    const word = `the definition of ${few(changed)} changed while the dump ran, so it is not known which one the dump holds; nothing was published. Run the backup when no migration runs.`;
    throw new errors/* UserError */.yo('gate', word);
}
/** Tables that no snapshot held, and that are not after the dump what they were before it. */
async function movedContents(session, { depth }, { relations, loose, hold }, inventory) {
    if (depth === 'off')
        return [];
    const open = relations.filter((relation) => holdsRows(relation) && (hold === 'nothing' || loose.has(relation.name)));
    const after = await readContents([session], open, depth === 'fingerprints');
    const before = new Map(inventory.tables.map((table) => [table.name, table]));
    return open
        .filter(({ name }) => {
        const was = before.get(name);
        const content = was?.rows === undefined
            ? undefined
            : { rows: was.rows, rounded: '0', ...(was.sums ? { sums: was.sums } : {}) };
        return !sameContent(content, after.get(name));
    })
        .map(({ name }) => name);
}
/** What moved is not claimed: a drill then says that it could not verify it. */
function withUnproven(inventory, names, hold) {
    const why = 'it was written to while the dump read it, and nothing held it still';
    const warnings = [...inventory.warnings];
    if (hold === 'nothing')
        warnings.push('the account may neither FLUSH TABLES WITH READ LOCK (RELOAD) nor LOCK TABLES, so the counts are proven only for tables that nobody wrote to during the dump; grant one of the two');
    if (names.length === 0)
        return { ...inventory, warnings };
    warnings.push(`rows of ${few(names)} are not proven: ${why}`);
    return {
        ...inventory,
        tables: inventory.tables.map((table) => {
            if (!names.includes(table.name))
                return table;
            const { rows: _, sums: __, ...rest } = table;
            return rest;
        }),
        unproven: names.map((name) => ({ name, why })),
        warnings,
    };
}
function names(relations) {
    return JSON.stringify(relations.map(({ name, kind }) => [name, kind]));
}

;// CONCATENATED MODULE: ./sources/mysql/mysql.js






/** A MySQL or MariaDB database to be dumped with the program of its own family and major version. */
function openMysql(address, options) {
    const { selection, globals, installClient } = options;
    if (selection.schemas) {
        const word = 'schemas: means nothing to MySQL and MariaDB, where a schema is a database; database-url names the one that is dumped';
        throw new errors/* UserError */.yo('input', word);
    }
    const signal = options.signal ? { signal: options.signal } : {};
    let clients;
    return {
        engine: 'mysql',
        dumpSuffix: 'sql',
        dumpFormat: 'SQL of mariadb-dump or mysqldump',
        label: addressLabel(address),
        async preflight() {
            const session = await openSession(address, options.signal);
            try {
                const { server } = session;
                if (server.family === 'mysql' && selection.excludeTableData.length > 0) {
                    const word = 'exclude-table-data: mysqldump cannot leave out rows alone; use exclude-tables';
                    throw new errors/* UserError */.yo('preflight', word);
                }
                await assertReadable(session, address.database, globals);
                clients = await clientsFor(server, installClient);
                return {
                    serverVersion: server.text,
                    clientVersion: clients.dump.version.text,
                    clockSkewMs: await clockSkew(session, options.clock),
                    estimatedBytes: await dataBytes(session, address.database),
                    warnings: [],
                };
            }
            finally {
                await session.close();
            }
        },
        async snapshot(depth) {
            if (!clients)
                throw new Error('preflight comes first');
            return openSnapshot({ address, dump: clients.dump, selection, depth, globals, ...signal });
        },
    };
}
/** The server's clock minus ours in milliseconds, corrected by half the round trip. */
async function clockSkew(session, clock) {
    const before = clock();
    const [row] = await session.query('SELECT CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED) AS ms');
    return Math.round(Number(session_text(row, 'ms')) - (before + clock()) / 2);
}
/** What the tables of a database take, as the server estimates it. */
async function dataBytes(session, database) {
    const [row] = await session.query('SELECT COALESCE(SUM(DATA_LENGTH), 0) AS bytes FROM information_schema.TABLES WHERE TABLE_SCHEMA = ?', [database]);
    return Number(session_text(row, 'bytes'));
}

;// CONCATENATED MODULE: ./sources/mysql/destination.js










/** Most characters of an identifier. */
const MAX_NAME_LENGTH = 64;
/** A MySQL or MariaDB database to be replaced by, or made from, a backup. */
function openMysqlDestination(address, { at, installClient, signal }) {
    const { database } = address;
    const stamp = at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
    const names = {
        current: database,
        copy: datedName(database, 'restoring', stamp),
        kept: datedName(database, 'before', stamp),
    };
    let seen;
    const server = { ...address, database: undefined };
    return {
        engine: 'mysql',
        async look() {
            const session = await openSession(server, signal);
            try {
                seen = { occupant: await occupantOf(session, address), server: session.server };
                await assertMayReplace(session, Object.values(names));
                return seen.occupant;
            }
            finally {
                await session.close();
            }
        },
        async isProducer({ origin }) {
            const session = await openSession(server, signal);
            try {
                if (origin.database !== database)
                    return 'no';
                if (origin.server === undefined)
                    return 'unknown';
                return (await serverIdentity(session)) === origin.server ? 'yes' : 'no';
            }
            finally {
                await session.close();
            }
        },
        async prepare(recorded, source, options) {
            if (!seen)
                throw new Error('look comes first');
            if (options.owners === 'none')
                throw new errors/* UserError */.yo('input', 'owners: none is not available for MySQL and MariaDB: views, triggers and routines name their definers; create these accounts, or restore with owners: keep');
            if (options.only)
                throw new errors/* UserError */.yo('input', 'only is not available for MySQL and MariaDB; restore into a new database and copy over from there what you need');
            assertServes(seen.server, recorded, address);
            const clients = await clientsFor(seen.server, installClient);
            const place = {
                label: addressLabel(address),
                client: clients.client,
                address,
                identity: {},
                notes: [],
                ...(signal ? { signal } : {}),
            };
            return makeCopy(place, { recorded, source, names, state: seen.occupant.state, dump: clients.dump });
        },
        drop: (kept) => dropDatabase(address, kept),
    };
}
/** `app_before_20261121T101500Z`, its first part cut so that the whole is an identifier. */
function datedName(database, word, stamp) {
    const ending = `_${word}_${stamp}`;
    return (Array.from(database)
        .slice(0, MAX_NAME_LENGTH - ending.length)
        .join('') + ending);
}
async function occupantOf(session, address) {
    const { database } = address;
    const [schema] = await session.query('SELECT COUNT(*) AS n FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?', [database]);
    const exists = session_text(schema, 'n') !== '0';
    const relations = await countObjects(session, database);
    const [connections] = await session.query('SELECT COUNT(*) AS n FROM information_schema.PROCESSLIST WHERE DB = ? AND ID <> CONNECTION_ID()', [database]);
    const schemas = await session.query('SELECT SCHEMA_NAME AS name FROM information_schema.SCHEMATA ORDER BY 1');
    const leftovers = schemas
        .map((row) => session_text(row, 'name'))
        .filter((name) => {
        const base = /^(.*)_(?:restoring|before)_\d{8}T\d{6}Z$/is.exec(name)?.[1];
        return base !== undefined && base !== '' && database.startsWith(base);
    });
    return {
        label: addressLabel(address),
        server: versionName(session.server),
        database,
        state: !exists ? 'missing' : relations > 0 ? 'holds data' : 'empty',
        relations,
        bytes: await dataBytes(session, database),
        connections: Number(session_text(connections, 'n')),
        leftovers,
    };
}
const NEEDED = [
    'SELECT',
    'INSERT',
    'CREATE',
    'DROP',
    'ALTER',
    'INDEX',
    'REFERENCES',
    'CREATE VIEW',
    'SHOW VIEW',
    'TRIGGER',
    'CREATE ROUTINE',
    'ALTER ROUTINE',
    'EVENT',
];
/** The account must be able to make, fill and drop databases of these names. */
async function assertMayReplace(session, names) {
    const rights = await readRights(session);
    const missing = NEEDED.filter((right) => names.some((name) => !rights.has(right, name)));
    if (missing.length === 0)
        return;
    const where = names.map((name) => quoted(name)).join(', ');
    const word = `account ${rights.account} may not restore here: it lacks ${missing.join(', ')} on ${where}. GRANT ALL PRIVILEGES ON *.* TO it, or restore as another account`;
    throw new errors/* UserError */.yo('preflight', word);
}
function assertServes(server, recorded, address) {
    const family = recorded.origin.family === 'mysql' ? 'mysql' : 'mariadb';
    if (server.family === family && server.series >= recorded.major)
        return;
    const word = `the server at ${addressLabel(address)} is ${versionName(server)}, and the backup is of ${seriesName(family, recorded.major)}; restore into a server of that version or a later one of the same family`;
    throw new errors/* UserError */.yo('preflight', word);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./sources/isolation.js
var sources_isolation = __webpack_require__(2789);
;// CONCATENATED MODULE: ./sources/mysql/server.js









const NOBODY = 65534;
const ADMIN = '_lifeboat';
/** A unix socket's path may have at most 107 bytes (sockaddr_un). */
const MAX_DIRECTORY_LENGTH = 80;
const READY_DEADLINE_MS = 60_000;
/** Durability is worth nothing in a place that is thrown away; speed is. Nothing of the backup may run by itself. */
const SETTINGS = [
    '--skip-networking',
    '--skip-log-bin',
    '--skip-name-resolve',
    '--event-scheduler=OFF',
    '--local-infile=0',
    '--default-time-zone=+00:00',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=0',
    '--innodb-buffer-pool-size=256M',
    '--max-allowed-packet=1G',
    '--loose-mysqlx=OFF',
];
/**
 * Starts a server of this family that can stand in for this series, from the installed binaries, as a user other than
 * root. Throws UserError `tool-missing` naming the package when they are not installed.
 */
async function startEphemeralServer(wanted, wish, signal) {
    const { family, series } = wanted;
    const program = await serverProgramFor(family, series);
    const parent = (0,external_node_os_.tmpdir)().length <= MAX_DIRECTORY_LENGTH - 20 ? (0,external_node_os_.tmpdir)() : '/tmp';
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'lifeboat-'));
    const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const socket = (0,external_node_path_.join)(home, 's.sock');
    let service;
    const stop = async () => {
        await service?.stop();
        await (0,promises_.rm)(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    };
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(home, 'files')); // all that its SQL may read from disk, or write to it
        if (identity.uid !== undefined)
            for (const path of [home, (0,external_node_path_.join)(home, 'files')])
                await (0,promises_.chown)(path, identity.uid, identity.gid ?? NOBODY);
        const env = { LC_ALL: 'C', PATH: '/usr/bin:/bin:/usr/sbin:/sbin', HOME: home, TMPDIR: home, TZ: 'UTC' };
        const base = { env, cwd: home, ...identity };
        const names = `--lower-case-table-names=${wanted.lowerCaseTableNames === '0' ? 0 : 1}`;
        const abortable = { ...base, ...(signal ? { signal } : {}) };
        const probe = { program: program.path, args: ['--no-defaults', '--version'], ...abortable };
        const isolation = await (0,sources_isolation/* findIsolation */.Qm)(wish, probe);
        await initialize(program, family, home, names, abortable);
        const places = [
            `--datadir=${home}/data`,
            `--socket=${socket}`,
            `--pid-file=${home}/pid`,
            `--tmpdir=${home}`,
            `--secure-file-priv=${home}/files`,
            `--log-error=${home}/log`,
        ];
        // No signal here: `stop` is always called, and ends it even while a cancel is under way.
        const args = ['--no-defaults', ...places, names, ...SETTINGS];
        service = (0,sources_isolation/* serveIsolated */.F7)({ program: program.path, args, ...base }, isolation, 'SIGTERM');
        const root = {
            host: 'localhost',
            port: 0,
            socket,
            user: 'root',
            database: 'mysql',
            sslMode: 'disabled',
        };
        const session = await ready(root, service, home, signal);
        try {
            await takeOver(session);
        }
        finally {
            await session.close();
        }
        return { address: { ...root, user: ADMIN }, identity, isolation, stop };
    }
    catch (cause) {
        await stop();
        if (cause instanceof errors/* UserError */.yo && cause.code !== 'process')
            throw cause;
        const word = `cannot start a throwaway ${familyName(family)} server: ${(0,errors/* messageOf */.bD)(cause)}`;
        throw new errors/* UserError */.yo('tool-missing', word, { cause });
    }
}
async function initialize({ path }, family, home, names, base) {
    const data = `--datadir=${home}/data`;
    if (family === 'mysql') {
        await (0,streams_process/* run */.eF)({ program: path, args: ['--no-defaults', '--initialize-insecure', data, names], ...base });
        return;
    }
    const args = [
        '--no-defaults',
        data,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
        '--skip-name-resolve',
        names,
    ];
    await (0,streams_process/* run */.eF)({ program: await installProgram(path), args, ...base });
}
/** MariaDB's script that makes a data directory; it lies with the clients. */
async function installProgram(server) {
    const directories = [(0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(server)), 'bin'), (0,external_node_path_.dirname)(server), '/usr/bin'];
    for (const directory of directories) {
        for (const name of ['mariadb-install-db', 'mysql_install_db']) {
            const path = (0,external_node_path_.join)(directory, name);
            const found = await (0,promises_.access)(path).then(() => true, () => false);
            if (found)
                return path;
        }
    }
    throw new errors/* UserError */.yo('tool-missing', `mariadb-install-db was not found beside ${server}; install the package mariadb-server whole`);
}
/** Leaves one account, of ours: those of the backup come with their own names and passwords. */
async function takeOver(session) {
    await session.query(`CREATE USER '${ADMIN}'@'localhost' IDENTIFIED BY ''`);
    await session.query(`GRANT ALL PRIVILEGES ON *.* TO '${ADMIN}'@'localhost' WITH GRANT OPTION`);
    await session
        .query(`GRANT PROXY ON ''@'%' TO '${ADMIN}'@'localhost' WITH GRANT OPTION`)
        .catch(() => undefined); // MySQL knows it otherwise
    const rows = await session.query(`SELECT User AS user, Host AS host FROM mysql.user WHERE User NOT IN ('${ADMIN}', 'mariadb.sys', 'mysql.sys', 'mysql.session', 'mysql.infoschema', 'PUBLIC')`);
    for (const row of rows)
        await session.query(`DROP USER ${quoted(session_text(row, 'user'))}@${quoted(session_text(row, 'host'))}`);
}
async function ready(address, service, home, signal) {
    let ended = false;
    const note = () => {
        ended = true;
    };
    service.exited.then(note, note);
    const deadline = Date.now() + READY_DEADLINE_MS;
    for (;;) {
        signal?.throwIfAborted();
        try {
            return await openSession(address, signal);
        }
        catch (cause) {
            if (ended) {
                const word = `the throwaway server ended at once: ${await lastError(home)}`;
                throw new errors/* UserError */.yo('tool-missing', word, { cause });
            }
            if (Date.now() > deadline)
                throw cause;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
}
async function lastError(home) {
    const log = await (0,promises_.readFile)((0,external_node_path_.join)(home, 'log'), 'utf8').catch(() => '');
    const lines = log.split('\n').filter((line) => /\[ERROR\]/.test(line));
    return (lines
        .at(0)
        ?.replace(/^.*\[ERROR\] /, '')
        .slice(0, 200) ?? 'it left no message');
}

;// CONCATENATED MODULE: ./sources/mysql/scratch.js











/** Databases that every server has. */
const OF_THE_SERVER = "('mysql', 'information_schema', 'performance_schema', 'sys')";
/** Opens the scratch for a backup: a server of our own, or an empty one at `address`. */
async function openMysqlScratch(recorded, address, signal, wish = 'auto') {
    const place = address ? await guestPlace(recorded, address, signal) : await ownPlace(recorded, wish, signal);
    if (signal)
        place.signal = signal;
    let accounts;
    return {
        label: place.label,
        notes: place.notes,
        ...(place.isolation ? { isolation: place.isolation } : {}),
        async restoreGlobals(sql) {
            accounts = sql && (await wholeText(sql));
        },
        async restore(dump) {
            await sendSql(place, dump);
            // After the dump: grants on tables need the tables.
            if (accounts !== undefined)
                await sendText(place, accounts, 'restoring accounts and grants');
        },
        inventory: () => restoredInventory(place, recorded),
        query: (sql) => readOnlyQuery(place, sql),
        close: () => place.dispose(),
    };
}
/** Counts what the live database holds now, with the selection of a backup, to set beside it. */
async function liveMysqlInventory(address, recorded, signal) {
    const session = await openSession(address, signal);
    try {
        const selection = selectionOf(recorded);
        const relations = await listRelations(session, address.database, selection);
        return await collectInventory([session], {
            database: address.database,
            relations,
            selection,
            depth: 'counts',
        });
    }
    finally {
        await session.close();
    }
}
async function ownPlace(recorded, wish, signal) {
    const { origin, major } = recorded;
    const wanted = {
        family: familyOf(recorded),
        series: major,
        lowerCaseTableNames: origin.lowerCaseTableNames ?? '0',
    };
    const server = await startEphemeralServer(wanted, wish, signal);
    try {
        const database = origin.database ?? 'restored';
        const session = await openSession(server.address, signal);
        try {
            await createDatabase(session, database, recorded);
            const { client } = await clientsFor(session.server);
            return {
                label: `${versionName(session.server)}, ephemeral`,
                client,
                address: { ...server.address, database },
                identity: server.identity,
                isolation: server.isolation,
                notes: [],
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
/** On a server of others the database keeps its name, since grants name it; it must be empty, or not be there. */
async function guestPlace(recorded, address, signal) {
    const database = recorded.origin.database ?? address.database;
    const session = await openSession({ ...address, database: undefined }, signal);
    try {
        const { server } = session;
        if (server.family !== familyOf(recorded) || server.series < recorded.major) {
            const word = `the scratch server is ${versionName(server)}, and the backup is of ${seriesName(familyOf(recorded), recorded.major)}; give a server of that version`;
            throw new errors/* UserError */.yo('preflight', word);
        }
        await assertEmpty(session, address);
        const { client } = await clientsFor(server);
        const before = await accountNames(session);
        await session.query(`DROP DATABASE IF EXISTS ${quoted(database)}`); // it was empty
        await createDatabase(session, database, recorded);
        return {
            label: `${versionName(server)} at ${addressLabel(address)}`,
            client,
            address: { ...address, database },
            identity: {},
            notes: [],
            dispose: () => clearGuest(address, database, before),
        };
    }
    finally {
        await session.close();
    }
}
/** A drill must never touch a server that holds anything. */
async function assertEmpty(session, address) {
    const [row] = await session.query(`SELECT (SELECT COUNT(*) FROM information_schema.TABLES WHERE TABLE_SCHEMA NOT IN ${OF_THE_SERVER})
          + (SELECT COUNT(*) FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA NOT IN ${OF_THE_SERVER})
          + (SELECT COUNT(*) FROM information_schema.EVENTS WHERE EVENT_SCHEMA NOT IN ${OF_THE_SERVER}) AS n`);
    if (session_text(row, 'n') === '0')
        return;
    const word = `the scratch server at ${addressLabel(address)} is not empty; give an empty one, or use scratch: ephemeral`;
    throw new errors/* UserError */.yo('preflight', word);
}
async function clearGuest(address, database, before) {
    const session = await openSession({ ...address, database: undefined });
    try {
        await session.query(`DROP DATABASE IF EXISTS ${quoted(database)}`);
        // The database of the URL was there before.
        if (database === address.database)
            await session.query(`CREATE DATABASE ${quoted(database)}`);
        for (const name of await accountNames(session)) {
            if (before.includes(name))
                continue;
            await session.query(name.includes("'@'") ? `DROP USER ${name}` : `DROP ROLE ${name}`);
        }
    }
    finally {
        await session.close();
    }
}
/** A statement that defines something ends the transaction, read-only or not, and is carried out. */
const READS = /^[\s(]*(?:(?:--[^\n]*\n|#[^\n]*\n|\/\*(?![!M])[\s\S]*?\*\/)[\s(]*)*(?:SELECT|WITH|SHOW|DESC|DESCRIBE|EXPLAIN|VALUES|TABLE)\b/i;
async function readOnlyQuery(place, sql) {
    if (!READS.test(sql))
        throw new errors/* UserError */.yo('drill', 'the query does not begin as one that reads (SELECT, WITH, SHOW); it was not run');
    const session = await openSession(place.address, place.signal);
    try {
        await session.query('START TRANSACTION READ ONLY');
        return await session.rows(sql);
    }
    catch (error) {
        throw toolFault('drill', 'the query', error);
    }
    finally {
        await session.close();
    }
}
function familyOf({ origin }) {
    return origin.family === 'mysql' ? 'mysql' : 'mariadb';
}

;// CONCATENATED MODULE: ./sources/mysql/engine.js




const engine_name = 'mysql';
/** MySQL and MariaDB: the family's own dump program in a consistent snapshot, its client to restore. */
const mysql = {
    parse(url) {
        const address = parseMysqlUrl(url);
        return {
            engine: engine_name,
            database: address.database,
            environment: healthEnvironment(address),
            open: (options) => openMysql(address, options),
            scratch: (recorded, signal) => openMysqlScratch(recorded, address, signal),
            live: (recorded, signal) => liveMysqlInventory(address, recorded, signal),
            destination: (options) => openMysqlDestination(address, options),
        };
    },
    ephemeral: (recorded, wish, signal) => openMysqlScratch(recorded, undefined, signal, wish),
};
/** MYSQL_HOST, MYSQL_TCP_PORT and MYSQL_UNIX_PORT are read by the programs; the others are for the command's own use. */
function healthEnvironment(address) {
    const { host, port, socket, user, database } = address;
    return {
        ...clientEnvironment(address),
        MYSQL_HOST: host,
        MYSQL_TCP_PORT: String(port),
        ...(socket ? { MYSQL_UNIX_PORT: socket } : {}),
        MYSQL_USER: user,
        MYSQL_DATABASE: database,
    };
}


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
