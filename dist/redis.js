export const id = 380;
export const ids = [380];
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

/***/ 3423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  redis: () => (/* binding */ redis)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./sources/connection-url.js
var connection_url = __webpack_require__(5041);
;// CONCATENATED MODULE: ./sources/redis/address.js


const RULES = {
    schemes: ['redis', 'rediss', 'redis+unix'],
    parameters: ['db', 'ca', 'cert', 'key', 'verify'],
    ignored: ['family', 'timeout', 'protocol', 'client_name', 'clientName', 'connect_timeout'],
};
/**
 * Parses `redis://user:password@host:6379/0`, `rediss://...` (TLS, verified unless `?verify=false`; `?ca=`, `?cert=`
 * and `?key=` are files) and `redis+unix:///path/to.sock?db=0`. Throws UserError `input`, without a fragment of the URL.
 */
function parseRedisUrl(text) {
    const { scheme, host, port, user, password, ...url } = (0,connection_url/* readConnectionUrl */.K$)(text, RULES);
    const unix = scheme === 'redis+unix';
    const path = url.path('path');
    if (unix && (path === '' || host))
        (0,connection_url/* refuseUrl */._5)('names no socket; write redis+unix:///path/to.sock');
    const tls = scheme === 'rediss';
    const [db, ca, cert, key, verify] = ['db', 'ca', 'cert', 'key', 'verify'].map(url.parameter);
    if (!tls && (ca || cert || key || verify))
        (0,connection_url/* refuseUrl */._5)('has TLS parameters, but is not rediss://');
    if ((cert === undefined) !== (key === undefined))
        (0,connection_url/* refuseUrl */._5)('needs both cert and key, or neither');
    for (const file of [ca, cert, key])
        if (file && !(0,external_node_fs_.existsSync)(file))
            (0,connection_url/* refuseUrl */._5)('names a file of TLS that does not exist');
    const database = databaseOf(db ?? (unix ? '' : path));
    if (user && !password)
        (0,connection_url/* refuseUrl */._5)('has a user and no password; write user:password@, or :password@ without a user');
    return {
        host: unix ? '' : host || 'localhost',
        port: Number(port || 6379),
        tls,
        verify: verify !== 'false',
        ...(unix ? { socket: `/${path}` } : {}),
        ...(user ? { user } : {}),
        ...(password ? { password } : {}),
        ...(database === undefined ? {} : { database }),
        ...(ca ? { ca } : {}),
        ...(cert ? { cert } : {}),
        ...(key ? { key } : {}),
    };
}
/** The address for messages: `host:6379`, or `host:6379/2`; no user, no secret. */
function addressLabel({ host, port, socket, database }) {
    const place = socket ?? `${host.includes(':') ? `[${host}]` : host}:${port}`;
    return database === undefined ? place : `${place}/${database}`;
}
/** The environment in which `redis-cli` is given its password. */
function redisEnvironment(address) {
    const { host, port, socket, user, password, database = 0 } = address;
    return {
        ...(socket ? { REDIS_SOCKET: socket } : { REDIS_HOST: host, REDIS_PORT: String(port) }),
        REDIS_DB: String(database),
        ...(user ? { REDIS_USER: user } : {}),
        ...(password ? { REDISCLI_AUTH: password } : {}),
    };
}
function databaseOf(text) {
    if (text === '')
        return undefined;
    if (!/^\d{1,5}$/.test(text))
        (0,connection_url/* refuseUrl */._5)('has a path that is not the number of a logical database');
    return Number(text);
}

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./sources/redis/replies.js
/** The server's word that it did not do it. */
class ReplyError extends Error {
    /** The first word: `NOPERM`, `WRONGPASS`, `ERR`. */
    code;
    constructor(text) {
        super(text);
        this.name = 'ReplyError';
        this.code = text.split(' ', 1)[0] ?? '';
    }
}
const CRLF = Buffer.from('\r\n');
/** Takes replies out of a stream of bytes (https://redis.io/docs/latest/develop/reference/protocol-spec/). */
class ReplyReader {
    #bytes = Buffer.alloc(0);
    #waiting = [];
    #held = 0;
    #need = 1;
    #at = 0;
    push(chunk) {
        this.#waiting.push(chunk);
        this.#held += chunk.length;
    }
    /** The next reply; undefined until all of it is there. */
    next() {
        if (this.#bytes.length + this.#held < this.#need)
            return undefined;
        this.#join();
        const from = this.#at;
        const reply = this.#read();
        if (reply === undefined) {
            this.#bytes = this.#bytes.subarray(from);
            this.#at = 0;
        }
        else
            this.#need = 1;
        return reply;
    }
    /** What has come and not been read. */
    rest() {
        this.#join();
        return this.#bytes.subarray(this.#at);
    }
    #join() {
        if (this.#waiting.length === 0)
            return;
        this.#bytes = Buffer.concat([this.#bytes.subarray(this.#at), ...this.#waiting]);
        this.#at = 0;
        this.#waiting = [];
        this.#held = 0;
    }
    #read() {
        const start = this.#at;
        const end = this.#bytes.indexOf(CRLF, start);
        if (end < 0)
            return this.#wait(this.#bytes.length - start + 1);
        const line = this.#bytes.toString('utf8', start + 1, end);
        const kind = this.#bytes[start];
        this.#at = end + 2;
        switch (kind) {
            case 0x2b: // +
                return line;
            case 0x2d: // -
                return new ReplyError(line);
            case 0x3a: // :
                return Number.isSafeInteger(Number(line)) ? Number(line) : BigInt(line);
            case 0x24: // $
                return this.#bulk(Number(line));
            case 0x2a: // *
                return this.#array(Number(line));
            default:
                return new ReplyError('PROTOCOL the answer is not RESP');
        }
    }
    #bulk(length) {
        if (length < 0)
            return null;
        const from = this.#at;
        if (from + length + 2 > this.#bytes.length)
            return this.#wait(length + 2);
        this.#at = from + length + 2;
        return this.#bytes.subarray(from, from + length);
    }
    #array(length) {
        if (length < 0)
            return null;
        const items = [];
        for (let i = 0; i < length; i++) {
            const item = this.#read();
            if (item === undefined)
                return undefined;
            items.push(item);
        }
        return items;
    }
    #wait(more) {
        this.#need = more;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./sources/redis/connection.js







const CONNECT_SECONDS = 20;
/**
 * Opens a connection, logs in and selects the logical database of the address. Throws UserError `preflight` with one
 * clear message.
 */
async function openConnection(address, signal) {
    const socket = await openSocket(address, signal);
    const connection = speak(socket, addressLabel(address), signal);
    try {
        await logIn(connection, address);
        if (address.database)
            await connection.send('SELECT', String(address.database));
        return connection;
    }
    catch (cause) {
        connection.close();
        signal?.throwIfAborted();
        throw loginFault(address, cause);
    }
}
async function logIn(connection, { user, password }) {
    if (password !== undefined)
        await connection.send('AUTH', ...(user === undefined ? [] : [user]), password);
    await connection.send('PING');
}
async function openSocket(address, signal) {
    const { host, port, socket: path, tls, verify, ca, cert, key } = address;
    signal?.throwIfAborted();
    const [caText, certText, keyText] = await Promise.all([ca, cert, key].map(contentOf));
    const socket = tls
        ? (0,external_node_tls_.connect)({
            host,
            port,
            servername: /^[\d.]+$|:/.test(host) ? '' : host,
            rejectUnauthorized: verify,
            ...(caText ? { ca: caText } : {}),
            ...(certText ? { cert: certText } : {}),
            ...(keyText ? { key: keyText } : {}),
        })
        : (0,external_node_net_.connect)(path === undefined ? { host, port } : { path });
    const abort = () => socket.destroy();
    signal?.addEventListener('abort', abort, { once: true });
    const limit = AbortSignal.timeout(CONNECT_SECONDS * 1000);
    let reached = false;
    socket.once('connect', () => {
        reached = true;
    });
    try {
        await (0,external_node_events_.once)(socket, tls ? 'secureConnect' : 'connect', {
            signal: signal ? AbortSignal.any([signal, limit]) : limit,
        });
        socket.setNoDelay(true);
        socket.once('close', () => signal?.removeEventListener('abort', abort));
        return socket;
    }
    catch (cause) {
        signal?.removeEventListener('abort', abort);
        socket.destroy();
        signal?.throwIfAborted();
        throw socketFault(address, cause, reached);
    }
}
async function contentOf(file) {
    return file === undefined ? undefined : (0,promises_.readFile)(file);
}
function speak(socket, label, signal) {
    const reader = new ReplyReader();
    const waiting = [];
    let taken = 0;
    let fault;
    const fail = (error) => {
        fault ??= error;
        for (const { reject } of waiting.splice(taken))
            reject(fault);
        waiting.length = 0;
        taken = 0;
    };
    const lost = (cause) => fail(signal?.aborted
        ? new errors/* UserError */.yo('cancelled', 'the run was cancelled')
        : new errors/* UserError */.yo('process', `the connection to ${label} broke`, { cause }));
    const onData = (chunk) => {
        reader.push(chunk);
        for (let reply = reader.next(); reply !== undefined; reply = reader.next()) {
            const next = waiting[taken++];
            if (reply instanceof ReplyError)
                next?.reject(reply);
            else
                next?.resolve(reply);
        }
        if (taken === waiting.length) {
            waiting.length = 0;
            taken = 0;
        }
    };
    const onEnd = () => lost();
    socket.on('data', onData).on('error', lost).on('close', onEnd);
    return {
        label,
        send(...words) {
            if (fault)
                return Promise.reject(fault);
            return new Promise((resolve, reject) => {
                waiting.push({ resolve, reject });
                socket.write(encoded(words));
            });
        },
        async ready() {
            if (fault)
                throw fault;
            if (!socket.writableNeedDrain)
                return;
            await new Promise((resolve) => {
                const done = () => {
                    socket.off('drain', done).off('close', done);
                    resolve();
                };
                socket.on('drain', done).on('close', done);
            });
        },
        detach() {
            socket.pause();
            socket.off('data', onData).off('error', lost).off('close', onEnd);
            return { socket, rest: reader.rest() };
        },
        close() {
            socket.off('close', onEnd);
            fail(new errors/* UserError */.yo('process', `the connection to ${label} was closed`));
            socket.destroy();
        },
    };
}
/** A command as an array of bulk strings. */
function encoded(words) {
    const parts = [Buffer.from(`*${words.length}\r\n`)];
    for (const word of words) {
        const bytes = typeof word === 'string' ? Buffer.from(word) : word;
        parts.push(Buffer.from(`$${bytes.length}\r\n`), bytes, Buffer.from('\r\n'));
    }
    return Buffer.concat(parts);
}
function socketFault(address, cause, reached) {
    const label = addressLabel(address);
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer';
    const say = (word) => new errors/* UserError */.yo('preflight', word, { cause });
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return say(`the host of ${label} has no address (${code})`);
    if (code === 'ENOENT')
        return say(`there is no socket at ${label}; is the server running?`);
    if (code === 'EACCES')
        return say(`the socket ${label} may not be opened by this user`);
    if (code === 'ECONNREFUSED')
        return say(`nothing listens at ${label}; is the server running, and this its port?`);
    // A server without TLS takes the greeting for a command that has no end yet.
    if (code === 'ABORT_ERR' && address.tls && reached)
        return say(`${label} does not answer in TLS; use redis://, or the port that speaks it`);
    if (code === 'ABORT_ERR')
        return say(`${label} did not answer within ${CONNECT_SECONDS} s; a firewall may be in the way`);
    if (!address.tls)
        return say(`${label} cannot be reached (${code})`);
    if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG')
        return say(`${label} does not speak TLS on this port; use redis://, or the port that does`);
    if (code === 'ECONNRESET')
        return say(`${label} closed the connection in the TLS handshake: it does not speak TLS on this port, or wants a client certificate (?cert= and ?key=)`);
    return say(`the certificate of ${label} cannot be verified (${code}); name its authority with ?ca=/path/to/ca.pem`);
}
function loginFault(address, cause) {
    const label = addressLabel(address);
    const say = (word) => new errors/* UserError */.yo('preflight', word, { cause });
    if (!(cause instanceof ReplyError)) {
        const hint = address.tls
            ? 'it may want a client certificate (?cert= and ?key=)'
            : 'it may want TLS: use rediss://';
        return say(`${label} closed the connection without an answer; ${hint}`);
    }
    switch (cause.code) {
        case 'WRONGPASS':
            return say(`${label} does not take this user and password`);
        case 'NOAUTH':
            return say(`${label} wants a password and the URL has none; write redis://:password@host or redis://user:password@host`);
        case 'NOPERM':
            return say(`the user of the URL has too few rights on ${label} (${cause.message}); ${RIGHTS}`);
        case 'LOADING':
            return say(`${label} is still loading its data; run again when it is done`);
        case 'DENIED':
            return say(`${label} is in protected mode and takes no connection from here; set a password on it`);
    }
    return say(`${label} refused the login: ${cause.message}`);
}
/** What a role must be allowed for a backup. */
const RIGHTS = 'it needs: ACL SETUSER backup on >password ~* &* +ping +info +select +time +replconf +sync';

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./sources/redis/server-facts.js



const USUAL_DATABASES = 16;
/** Asks a server what it is. Throws UserError `preflight` when it may not be asked. */
async function serverFacts(connection, clock) {
    const before = clock();
    const theirs = await serverTime(connection);
    const ours = (before + clock()) / 2;
    const text = String(await asked(connection, 'INFO', 'all'));
    const info = new Map();
    const databases = new Map();
    const modules = [];
    for (const line of text.split(/\r?\n/)) {
        const colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
        const [, database] = /^db(\d+)$/.exec(name) ?? [];
        const [, keys] = /^keys=(\d+)/.exec(value) ?? [];
        if (name === 'module')
            modules.push(/name=([^,]+)/.exec(value)?.[1] ?? 'unknown');
        else if (database !== undefined && keys !== undefined)
            databases.set(Number(database), Number(keys));
        else
            info.set(name, value);
    }
    const valkey = info.get('valkey_version');
    const version = valkey ?? info.get('redis_version') ?? 'unknown';
    return {
        version,
        major: Number.parseInt(version, 10) || 0,
        product: valkey === undefined ? 'Redis' : 'Valkey',
        info,
        databases,
        modules,
        clockSkewMs: Math.round(theirs - ours),
    };
}
/** How many logical databases the server has; the usual number where it does not say. */
async function databaseLimit(connection) {
    try {
        const reply = await connection.send('CONFIG', 'GET', 'databases');
        return Array.isArray(reply) && reply.length === 2 ? Number(reply[1]) : USUAL_DATABASES;
    }
    catch (error) {
        if (error instanceof ReplyError)
            return USUAL_DATABASES; // managed services have no CONFIG
        throw error;
    }
}
/** The server's clock, in milliseconds since 1970. */
async function serverTime(connection) {
    const reply = await asked(connection, 'TIME');
    const [seconds, micros] = Array.isArray(reply) ? reply.map(Number) : [];
    return (seconds ?? 0) * 1000 + (micros ?? 0) / 1000;
}
/**
 * Throws UserError `preflight` where a backup would not be one: of a cluster's node, of a stale replica, of a server
 * that is still loading, of a sentinel.
 */
function assertWhole({ info }, label) {
    if (info.get('redis_mode') === 'sentinel')
        throw new errors/* UserError */.yo('preflight', `${label} is a sentinel, which holds no data; name the server it watches`);
    if (info.get('cluster_enabled') === '1') {
        const word = `${label} is a node of a cluster: it holds a part of the keys, and this version does not back up clusters. Back up with the provider's snapshots, or move to a server without cluster mode`;
        throw new errors/* UserError */.yo('preflight', word);
    }
    if (info.get('loading') === '1' || info.get('async_loading') === '1')
        throw new errors/* UserError */.yo('preflight', `${label} is still loading its data; run again when it is done`);
    if (info.get('role') === 'slave' && info.get('master_link_status') !== 'up') {
        const word = `${label} is a replica that has lost its master (link down for ${info.get('master_link_down_since_seconds') ?? '?'} s): what it holds is old. Mend the replication, or back up the master`;
        throw new errors/* UserError */.yo('preflight', word);
    }
}
/** What people should know of a server that is backed up, each as one sentence. */
function serverWarnings(facts, database) {
    const { info, modules, databases } = facts;
    const warnings = [];
    const policy = info.get('maxmemory_policy') ?? 'noeviction';
    if (Number(info.get('maxmemory') ?? 0) > 0 && policy !== 'noeviction')
        warnings.push(`the server drops keys when its memory is full (${policy}): what it has dropped is in no backup`);
    if (modules.length > 0)
        warnings.push(`the server has modules (${modules.join(', ')}); keys of their own types cannot be proven without them, and a backup that holds one fails`);
    if (info.get('role') === 'slave')
        warnings.push('this is a replica: the backup is as old as its replication was');
    const others = [...databases.keys()].filter((each) => each !== database);
    if (database !== undefined && others.length > 0)
        warnings.push(`the URL names logical database ${database}; a dump always holds all, so ${others.map((each) => `db${each}`).join(', ')} is in the backup too`);
    return warnings;
}
async function asked(connection, ...words) {
    try {
        return await connection.send(...words);
    }
    catch (cause) {
        if (!(cause instanceof ReplyError))
            throw cause;
        const why = cause.code === 'NOPERM' ? `; ${RIGHTS}` : '';
        throw new errors/* UserError */.yo('preflight', `${connection.label} refuses ${words[0]}: ${cause.message}${why}`, {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./sources/redis/sync.js




const LF = 0x0a;
const MARK_BYTES = 40;
/** The server sends a line feed each second while it prepares: a silent one is gone. */
const SILENCE_SECONDS = 60;
const MAX_HEAD_BYTES = 64 * 1024;
/**
 * Asks for a whole dump, as a replica does (replication.c): the server forks and sends what its memory held at that
 * moment. Settles when it begins to send. Throws UserError `preflight` when it refuses.
 */
async function requestDump(address, signal) {
    const { database: _, ...server } = address;
    const connection = await openConnection(server, signal);
    try {
        // Straight from memory to us, and an end once that is done; servers before 6.2 know no rdb-only.
        await connection.send('REPLCONF', 'capa', 'eof');
        await connection.send('REPLCONF', 'rdb-only', '1').catch((error) => {
            if (!(error instanceof ReplyError) || error.code === 'NOPERM')
                throw error;
        });
    }
    catch (cause) {
        connection.close();
        throw refused(connection.label, cause);
    }
    const { socket, rest } = connection.detach();
    socket.setTimeout(SILENCE_SECONDS * 1000, () => socket.destroy(new Error(`silent for ${SILENCE_SECONDS} s`)));
    // Failures are told by who reads.
    socket.on('error', () => undefined);
    try {
        socket.write(encoded(['SYNC']));
        const head = await readHead(socket, rest);
        if (head.line.startsWith('-'))
            throw new ReplyError(head.line.slice(1));
        const end = endOf(head.line);
        if (!end)
            throw new ReplyError('ERR the answer to SYNC is not one');
        return {
            stream: () => external_node_stream_.Readable.from(payload(socket, head.rest, end, connection.label, signal), {
                objectMode: false,
                highWaterMark: 1 << 20,
            }),
            close: () => socket.destroy(),
        };
    }
    catch (cause) {
        socket.destroy();
        signal?.throwIfAborted();
        throw refused(connection.label, cause);
    }
}
/** `$1234`, or `$EOF:` and the 40 letters that follow the last byte. */
function endOf(line) {
    const [, mark, bytes] = /^\$(?:EOF:(.{40})|(\d+))$/.exec(line) ?? [];
    if (mark !== undefined)
        return { mark: Buffer.from(mark, 'latin1') };
    return bytes === undefined ? undefined : { bytes: Number(bytes) };
}
async function readHead(socket, first) {
    let held = first;
    for (;;) {
        while (held[0] === LF)
            held = held.subarray(1);
        const end = held.indexOf(LF);
        if (end >= 0)
            return { line: held.toString('latin1', 0, end).replace(/\r$/, ''), rest: held.subarray(end + 1) };
        if (held.length > MAX_HEAD_BYTES)
            throw new Error('the answer has no end');
        held = Buffer.concat([held, await nextChunk(socket)]);
    }
}
/** Paused in between, so that nothing is lost and nothing piles up. */
async function nextChunk(socket) {
    for (;;) {
        const chunk = socket.read();
        if (chunk !== null)
            return chunk;
        if (socket.destroyed || socket.readableEnded)
            throw socket.errored ?? new Error('closed');
        await change(socket);
    }
}
/** Settles when there is something to read, or nothing will come any more. */
function change(socket) {
    return new Promise((resolve) => {
        const done = () => {
            socket.off('readable', done).off('end', done).off('close', done);
            resolve();
        };
        socket.on('readable', done).on('end', done).on('close', done);
    });
}
async function* payload(socket, first, end, label, signal) {
    let left = 'bytes' in end ? end.bytes : 0;
    let held = Buffer.alloc(0);
    let chunk = first;
    try {
        for (;;) {
            if ('bytes' in end) {
                if (chunk.length > 0)
                    yield chunk.subarray(0, left);
                left -= Math.min(left, chunk.length);
                if (left === 0)
                    return;
            }
            else {
                // The mark may come in pieces: what came last is held back, whole, so that nothing is copied.
                const early = Math.min(held.length, Math.max(0, held.length + chunk.length - MARK_BYTES));
                if (early > 0)
                    yield held.subarray(0, early);
                held = early === held.length ? chunk : Buffer.concat([held.subarray(early), chunk]);
                if (held.subarray(-MARK_BYTES).equals(end.mark)) {
                    if (held.length > MARK_BYTES)
                        yield held.subarray(0, -MARK_BYTES);
                    return;
                }
            }
            chunk = await nextChunk(socket);
        }
    }
    catch (cause) {
        if (signal?.aborted)
            throw new errors/* UserError */.yo('cancelled', 'the run was cancelled', { cause });
        const word = `${label} ended the connection in the middle of the dump; it may have been stopped, or have cut a client that reads too slowly (client-output-buffer-limit replica, repl-timeout). Look into its log`;
        throw new errors/* UserError */.yo('process', word, { cause });
    }
    finally {
        socket.destroy();
    }
}
function refused(label, cause) {
    const say = (word) => new errors/* UserError */.yo('preflight', `${label} ${word}`, { cause });
    if (cause instanceof errors/* UserError */.yo && cause.code !== 'process')
        return cause;
    if (!(cause instanceof ReplyError))
        return say('ended the connection instead of beginning a dump; look into its log');
    if (cause.code === 'NOPERM')
        return say(`does not let this user take a dump (${cause.message}); ${RIGHTS}`);
    if (cause.code === 'NOMASTERLINK')
        return say('is a replica without its master and gives no dump; back up the master');
    if (/unknown command/i.test(cause.message))
        return say("knows no SYNC, as managed services often do; use the provider's own snapshots");
    return say(`refuses a dump: ${cause.message}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./backup/inventory.js
var inventory = __webpack_require__(1983);
;// CONCATENATED MODULE: ./sources/redis/rdb/fingerprint.js
const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;
const WORD = 2 ** 32;
/** A block that is written anew for each number. */
const NUMBER = new DataView(new ArrayBuffer(16));
/**
 * A 128-bit hash of a row of byte strings, each told from its neighbours: MurmurHash3 x86_128, each part seeded by the
 * hash of those before it. Not for safety from forgers, who are kept out by the SHA-256 of the whole dump.
 */
class Fingerprint {
    a = 0;
    b = 0;
    c = 0;
    d = 0;
    /** Begins anew; `tag` tells kinds of things apart. */
    start(tag) {
        this.a = this.b = this.c = this.d = tag;
        return this;
    }
    /** Goes on from where another one is. */
    follow({ a, b, c, d }) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
        return this;
    }
    /** Bytes of a view from one place up to another. */
    bytes(view, from = 0, to = view.byteLength) {
        const length = to - from;
        const blocks = from + (length & ~15);
        if (from < blocks)
            this.#blocks(view, from, blocks);
        if (blocks < to) {
            this.a ^= Math.imul(rotate(Math.imul(wordAt(view, blocks, to), C1), 15), C2);
            this.b ^= Math.imul(rotate(Math.imul(wordAt(view, blocks + 4, to), C2), 16), C3);
            this.c ^= Math.imul(rotate(Math.imul(wordAt(view, blocks + 8, to), C3), 17), C4);
            this.d ^= Math.imul(rotate(Math.imul(wordAt(view, blocks + 12, to), C4), 18), C1);
        }
        return this.#finish(length);
    }
    /** A whole number from 0 to 2^53. */
    number(value) {
        NUMBER.setInt32(0, value | 0, true);
        NUMBER.setInt32(4, Math.floor(value / WORD) | 0, true);
        this.#blocks(NUMBER, 0, 16);
        return this.#finish(8);
    }
    #blocks(view, from, to) {
        let { a, b, c, d } = this;
        for (let at = from; at < to; at += 16) {
            a ^= Math.imul(rotate(Math.imul(view.getInt32(at, true), C1), 15), C2);
            a = (Math.imul((rotate(a, 19) + b) | 0, 5) + 0x561ccd1b) | 0;
            b ^= Math.imul(rotate(Math.imul(view.getInt32(at + 4, true), C2), 16), C3);
            b = (Math.imul((rotate(b, 17) + c) | 0, 5) + 0x0bcaa747) | 0;
            c ^= Math.imul(rotate(Math.imul(view.getInt32(at + 8, true), C3), 17), C4);
            c = (Math.imul((rotate(c, 15) + d) | 0, 5) + 0x96cd1c35) | 0;
            d ^= Math.imul(rotate(Math.imul(view.getInt32(at + 12, true), C4), 18), C1);
            d = (Math.imul((rotate(d, 13) + a) | 0, 5) + 0x32ac3b17) | 0;
        }
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }
    #finish(length) {
        let a = this.a ^ length;
        let b = this.b ^ length;
        let c = this.c ^ length;
        let d = this.d ^ length;
        a = (a + b + c + d) | 0;
        b = mix((b + a) | 0);
        c = mix((c + a) | 0);
        d = mix((d + a) | 0);
        a = mix(a);
        this.a = a = (a + b + c + d) | 0;
        this.b = (b + a) | 0;
        this.c = (c + a) | 0;
        this.d = (d + a) | 0;
        return this;
    }
}
/** Two sums modulo 2^64 over fingerprints, in whatever order they come; equal ones do not cancel. */
class Sum {
    // Words of 32 bits, with a sign: others V8 would keep elsewhere.
    #a = 0;
    #b = 0;
    #c = 0;
    #d = 0;
    add({ a, b, c, d }) {
        const low = (this.#a >>> 0) + (a >>> 0);
        const third = (this.#c >>> 0) + (c >>> 0);
        this.#a = low | 0;
        this.#b = (this.#b + b + (low >= WORD ? 1 : 0)) | 0;
        this.#c = third | 0;
        this.#d = (this.#d + d + (third >= WORD ? 1 : 0)) | 0;
    }
    reset() {
        this.#a = this.#b = this.#c = this.#d = 0;
    }
    /** Takes the sums into a fingerprint. */
    into(print) {
        print.number(this.#a >>> 0);
        print.number(this.#b >>> 0);
        print.number(this.#c >>> 0);
        print.number(this.#d >>> 0);
    }
    /** Both as unsigned decimal numbers. */
    texts() {
        const text = (low, high) => ((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)).toString();
        return [text(this.#a, this.#b), text(this.#c, this.#d)];
    }
}
/** Four bytes, the lowest first; those from `end` on are 0. */
function wordAt(view, at, end) {
    if (at + 4 <= end)
        return view.getInt32(at, true);
    let word = 0;
    for (let i = end - 1; i >= at; i--)
        word = (word << 8) | view.getUint8(i);
    return word;
}
function rotate(value, by) {
    return (value << by) | (value >>> (32 - by));
}
function mix(value) {
    let h = value;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}

;// CONCATENATED MODULE: ./sources/redis/rdb/damaged.js

/** The error of bytes that no server writes. */
function damaged(why) {
    return new errors/* UserError */.yo('integrity', `the RDB is damaged, or of a version that is not known here: ${why}. Run redis-check-rdb on it`);
}

;// CONCATENATED MODULE: ./sources/redis/rdb/packed-lists.js

const LISTPACK_HEADER = 6;
const ZIPLIST_HEADER = 10;
const INTSET_HEADER = 8;
const END = 255;
/** A listpack (listpack.c). */
const listpack = {
    start: ({ from }) => from + LISTPACK_HEADER,
    next(list, at, element) {
        const first = byteAt(list, at);
        if (first === END)
            return 0;
        const size = listpackEntry(list.view, at, first, element);
        if (at + size > list.to)
            throw beyond();
        return at + size + backLength(size);
    },
};
/** A ziplist (ziplist.c). */
const ziplist = {
    start: ({ from }) => from + ZIPLIST_HEADER,
    next(list, at, element) {
        const before = byteAt(list, at);
        if (before === END)
            return 0;
        const begin = at + (before === 254 ? 5 : 1);
        const end = begin + ziplistEntry(list.view, begin, byteAt(list, begin), element);
        if (end > list.to)
            throw beyond();
        return end;
    },
};
/** A set of whole numbers (intset.c). */
const intset = {
    start({ view, from, to }) {
        const width = view.getUint32(from, true);
        const size = INTSET_HEADER + width * view.getUint32(from + 4, true);
        if (to - from !== size || ![2, 4, 8].includes(width))
            throw damaged('a set of numbers has another length');
        return from + INTSET_HEADER;
    },
    next({ view, from, to }, at, element) {
        if (at >= to)
            return 0;
        const width = view.getUint32(from, true);
        if (width === 2)
            element.digits(view.getInt16(at, true));
        else if (width === 4)
            element.digits(view.getInt32(at, true));
        else
            element.digits(view.getBigInt64(at, true));
        return at + width;
    },
};
/** Shows an entry and gives its size, without the length that stands behind it for reading backwards. */
function listpackEntry(view, at, first, element) {
    if (first < 0x80)
        return whole(element, first, 1);
    if (first < 0xc0)
        return packed_lists_text(element, view, at + 1, first & 63, 1);
    if (first < 0xe0) {
        const raw = ((first & 31) << 8) | view.getUint8(at + 1);
        return whole(element, raw >= 4096 ? raw - 8192 : raw, 2);
    }
    if (first < 0xf0)
        return packed_lists_text(element, view, at + 2, ((first & 15) << 8) | view.getUint8(at + 1), 2);
    switch (first) {
        case 0xf0:
            return packed_lists_text(element, view, at + 5, view.getUint32(at + 1, true), 5);
        case 0xf1:
            return whole(element, view.getInt16(at + 1, true), 3);
        case 0xf2:
            return whole(element, int24(view, at + 1), 4);
        case 0xf3:
            return whole(element, view.getInt32(at + 1, true), 5);
        case 0xf4:
            return whole(element, view.getBigInt64(at + 1, true), 9);
    }
    throw damaged('an element of a listpack is of no known kind');
}
function backLength(size) {
    if (size < 128)
        return 1;
    if (size < 16384)
        return 2;
    if (size < 2097152)
        return 3;
    return size < 268435456 ? 4 : 5;
}
function ziplistEntry(view, at, first, element) {
    switch (first >> 6) {
        case 0:
            return packed_lists_text(element, view, at + 1, first & 63, 1);
        case 1:
            return packed_lists_text(element, view, at + 2, ((first & 63) << 8) | view.getUint8(at + 1), 2);
        case 2:
            return packed_lists_text(element, view, at + 5, view.getUint32(at + 1), 5);
    }
    switch (first) {
        case 0xc0:
            return whole(element, view.getInt16(at + 1, true), 3);
        case 0xd0:
            return whole(element, view.getInt32(at + 1, true), 5);
        case 0xe0:
            return whole(element, view.getBigInt64(at + 1, true), 9);
        case 0xf0:
            return whole(element, int24(view, at + 1), 4);
        case 0xfe:
            return whole(element, view.getInt8(at + 1), 2);
    }
    if (first > 0xf0 && first < 0xfe)
        return whole(element, (first & 15) - 1, 1);
    throw damaged('an element of a ziplist is of no known kind');
}
function packed_lists_text(element, view, from, length, head) {
    element.show(view, from, from + length);
    return head + length;
}
function whole(element, value, size) {
    element.digits(value);
    return size;
}
function int24(view, at) {
    return (view.getInt16(at + 1, true) << 8) | view.getUint8(at);
}
function byteAt({ view, to }, at) {
    if (at >= to)
        throw damaged('a packed list has no end');
    return view.getUint8(at);
}
function beyond() {
    return damaged('an element reaches beyond its list');
}

;// CONCATENATED MODULE: ./sources/redis/rdb/piece.js
const ROOM = 80;
const SPACE = 0x20;
const ZERO = 0x30;
const MINUS = 0x2d;
/** Greatest number that whole-number arithmetic takes apart. */
const INT32 = 2 ** 31;
const NOTHING = new DataView(new ArrayBuffer(0));
/** A row of bytes in memory that is not its own: what it shows is there until the next one is read into it. */
class Piece {
    view = NOTHING;
    from = 0;
    to = 0;
    /** What the bytes are the digits of, where that is known; else undefined. */
    number;
    #own;
    #memory = Buffer.alloc(0);
    #memoryOf;
    /** Shows the bytes of a view from one place up to another. */
    show(view, from, to) {
        this.view = view;
        this.from = from;
        this.to = to;
        this.number = undefined;
    }
    /** Shows the digits of a whole number. */
    digits(value) {
        this.#own ??= new DataView(new ArrayBuffer(ROOM));
        this.show(this.#own, 0, writeDigits(this.#own, 0, value));
        this.number = Number(value);
    }
    /** Shows the digits of one more whole number, behind a space. */
    moreDigits(value) {
        this.view.setUint8(this.to, SPACE);
        this.to = writeDigits(this.view, this.to + 1, value);
        this.number = undefined;
    }
    /** The same bytes in memory of their own. */
    copy() {
        const copy = new Piece();
        copy.show(viewOf(Buffer.from(this.bytes())), 0, this.to - this.from);
        return copy;
    }
    /** The bytes as text, each a letter. */
    latin1() {
        // Not a buffer for each, which costs more than the text.
        if (this.#memoryOf !== this.view) {
            this.#memoryOf = this.view;
            this.#memory = Buffer.from(this.view.buffer, this.view.byteOffset, this.view.byteLength);
        }
        return this.#memory.toString('latin1', this.from, this.to);
    }
    /** The bytes, not copied. */
    bytes() {
        return Buffer.from(this.view.buffer, this.view.byteOffset + this.from, this.to - this.from);
    }
}
/** A view on bytes. */
function viewOf({ buffer, byteOffset, length }) {
    return new DataView(buffer, byteOffset, length);
}
/** Gives where they end. */
function writeDigits(to, at, value) {
    if (typeof value === 'bigint' || value >= INT32 || value <= -INT32) {
        const text = String(value);
        for (let i = 0; i < text.length; i++)
            to.setUint8(at + i, text.charCodeAt(i));
        return at + text.length;
    }
    let from = at;
    let left = value;
    if (left < 0) {
        to.setUint8(from++, MINUS);
        left = -left;
    }
    let end = from + 1;
    for (let power = 10; power <= left; power *= 10)
        end++;
    for (let i = end - 1; i >= from; i--) {
        const tenth = (left / 10) | 0;
        to.setUint8(i, ZERO + left - tenth * 10);
        left = tenth;
    }
    return end;
}

;// CONCATENATED MODULE: ./sources/redis/rdb/score.js
/** The score that stands in an element of a small sorted set, as text or as a number. */
function scoreOf(element) {
    return element.number ?? numberOf(element.latin1());
}
/** A number as a server writes it, which may be `inf` or `-inf`. */
function numberOf(text) {
    const number = Number(text);
    if (!Number.isNaN(number) || !/^-?inf/i.test(text))
        return number;
    return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./sources/redis/rdb/stream-value.js

const NODE = 1;
const stream_value_END = 2;
const GROUP = 3;
const PENDING = 4;
const CONSUMER = 5;
const OWNED = 6;
/**
 * Begins to read a stream: its nodes as they lie, where it ends, its groups with what is pending and for whom.
 * `version` is 1, 2 (7.0) or 3 (7.2); what only newer ones write is not compared, so that a newer server may load it.
 */
function streamStart(version) {
    const group = (value) => readGroup(value, version);
    const tail = (value) => readTail(value, version, group);
    return (value) => {
        const nodes = value.cursor.length();
        value.push(1, tail);
        value.push(nodes, readNode);
    };
}
function readNode(value) {
    value.begin(NODE);
    value.text(); // id
    value.text(); // entries
    value.end();
}
function readTail(value, version, group) {
    value.begin(stream_value_END);
    numbers(value, 3);
    // First id, greatest deleted id, entries ever added.
    if (version >= 2)
        skipNumbers(value, 5);
    const groups = value.cursor.length();
    value.end();
    value.push(groups, group);
}
function readGroup(value, version) {
    const { cursor } = value;
    value.begin(GROUP);
    const name = cursor.string().copy();
    value.part(name);
    numbers(value, 2);
    if (version >= 2)
        cursor.length(); // entries read, as far as it is known
    const pending = cursor.length();
    value.end();
    value.push(1, () => value.push(cursor.length(), () => readConsumer(value, name, version)));
    value.push(pending, () => readPending(value, name));
}
function readPending(value, group) {
    const { cursor } = value;
    value.begin(PENDING);
    value.part(group);
    value.part(cursor.take(24)); // id and time of delivery
    numbers(value, 1); // deliveries
    value.end();
}
function readConsumer(value, group, version) {
    const { cursor } = value;
    value.begin(CONSUMER);
    const name = cursor.string().copy();
    value.part(group);
    value.part(name);
    value.part(cursor.take(8)); // when it was last seen
    if (version >= 3)
        cursor.skip(8); // when it was last active
    const owned = cursor.length();
    value.end();
    value.push(owned, () => {
        value.begin(OWNED);
        value.part(group);
        value.part(name);
        value.part(cursor.take(16)); // id
        value.end();
    });
}
const written = new Piece();
/** Takes numbers into an element, as text. */
function numbers(value, count) {
    if (!value.hashing) {
        skipNumbers(value, count);
        return;
    }
    written.digits(value.cursor.length());
    for (let i = 1; i < count; i++)
        written.moreDigits(value.cursor.length());
    value.part(written);
}
function skipNumbers({ cursor }, count) {
    for (let i = 0; i < count; i++)
        cursor.length();
}

;// CONCATENATED MODULE: ./sources/redis/rdb/layouts.js





const KINDS = ['string', 'list', 'set', 'sorted set', 'hash', 'stream', 'module'];
const NODE_PLAIN = 1;
const INFINITE = 254;
const MINUS_INFINITE = 255;
/** The layouts by their type bytes (rdb.h); what differs in layout alone is one kind. */
const LAYOUTS = {
    0: layout('string', once(addText)),
    1: layout('list', counted(addNextText)),
    2: layout('set', counted(addText)),
    3: layout('sorted set', counted(addWithTextScore)),
    4: layout('hash', counted(addPair)),
    5: layout('sorted set', counted(addWithScore)),
    10: layout('list', once(packed(ziplist, addNext))),
    11: layout('set', once(packed(intset, addOne))),
    12: layout('sorted set', once(packedPairs(ziplist, addScore))),
    13: layout('hash', once(packedPairs(ziplist, addContent))),
    14: layout('list', counted(packed(ziplist, addNext))),
    15: layout('stream', streamStart(1)),
    16: layout('hash', once(packedPairs(listpack, addContent))),
    17: layout('sorted set', once(packedPairs(listpack, addScore))),
    18: layout('list', counted(nodeOf(packed(listpack, addNext)))),
    19: layout('stream', streamStart(2)),
    20: layout('set', once(packed(listpack, addOne))),
    21: layout('stream', streamStart(3)),
};
function layout(kind, start) {
    return { kind: KINDS.indexOf(kind), start };
}
function once(step) {
    return (value) => value.push(1, step);
}
function counted(step) {
    return (value) => value.push(value.cursor.length(), step);
}
function addText(value) {
    value.begin(0);
    value.text();
    value.end();
}
function addNextText(value) {
    value.begin(value.count);
    value.text();
    value.end();
}
function addPair(value) {
    value.begin(0);
    value.text();
    value.text();
    value.end();
}
function addWithScore(value) {
    value.begin(0);
    value.text();
    value.double(value.cursor.double());
    value.end();
}
function addWithTextScore(value) {
    const { cursor } = value;
    value.begin(0);
    value.text();
    const length = cursor.u8();
    if (length === INFINITE)
        value.double(Number.POSITIVE_INFINITY);
    else if (length === MINUS_INFINITE)
        value.double(Number.NEGATIVE_INFINITY);
    else
        value.double(numberOf(cursor.take(length).latin1()));
    value.end();
}
/** A value, or a part of one, that lies in one string. */
function packed(form, add) {
    const element = new Piece();
    return (value) => {
        if (!value.hashing) {
            value.cursor.skipString();
            return;
        }
        const list = value.cursor.string();
        for (let at = form.next(list, form.start(list), element); at > 0; at = form.next(list, at, element))
            add(value, element);
    };
}
/** The same, of elements that come in twos: `add` is given the second, when the first is taken. */
function packedPairs(form, add) {
    let first = true;
    const each = packed(form, (value, element) => {
        if (first) {
            value.begin(0);
            value.part(element);
        }
        else {
            add(value, element);
            value.end();
        }
        first = !first;
    });
    return (value) => {
        first = true;
        each(value);
        if (!first)
            throw damaged('a list of pairs has half of one');
    };
}
function addOne(value, element) {
    value.begin(0);
    value.part(element);
    value.end();
}
function addNext(value, element) {
    value.begin(value.count);
    value.part(element);
    value.end();
}
function addContent(value, element) {
    value.part(element);
}
function addScore(value, element) {
    value.double(scoreOf(element));
}
/** A node of a quicklist since 7.0: many elements in a listpack, or one by itself. */
function nodeOf(list) {
    return (value) => {
        if (value.cursor.length() === NODE_PLAIN)
            addNextText(value);
        else
            list(value);
    };
}

;// CONCATENATED MODULE: ./sources/redis/rdb/crc64.js
/** Jones' polynomial, reflected: what Redis puts at the end of an RDB file and of a DUMP payload (crc64.c). */
const POLYNOMIAL = 0x95ac9329ac4bc9b5n;
const SLICES = 8;
/**
 * Eight tables of 256, one behind the other: eight bytes are taken at once. Their lower and higher words, as constants
 * of the module: an index into a table that can be no other is not checked by V8, which is half of the time.
 */
const LOWS = new Int32Array(256 * SLICES);
const HIGHS = new Int32Array(256 * SLICES);
for (let i = 0; i < 256; i++) {
    let crc = BigInt(i);
    for (let bit = 0; bit < 8; bit++)
        crc = (crc >> 1n) ^ ((crc & 1n) * POLYNOMIAL);
    LOWS[i] = Number(BigInt.asIntN(32, crc));
    HIGHS[i] = Number(crc >> 32n);
}
for (let i = 256; i < 256 * SLICES; i++) {
    const low = LOWS[i - 256] ?? 0;
    const high = HIGHS[i - 256] ?? 0;
    LOWS[i] = (low >>> 8) ^ (high << 24) ^ (LOWS[low & 255] ?? 0);
    HIGHS[i] = (high >>> 8) ^ (HIGHS[low & 255] ?? 0);
}
/** The CRC-64 of bytes that come piece by piece. */
class Crc64 {
    #low = 0;
    #high = 0;
    update(bytes) {
        let low = this.#low;
        let high = this.#high;
        let at = 0;
        const { length } = bytes;
        const words = new DataView(bytes.buffer, bytes.byteOffset, length);
        for (; at + SLICES <= length; at += SLICES) {
            low ^= words.getInt32(at, true);
            high ^= words.getInt32(at + 4, true);
            const a = (low & 255) | 1792;
            const b = ((low >>> 8) & 255) | 1536;
            const c = ((low >>> 16) & 255) | 1280;
            const d = (low >>> 24) | 1024;
            const e = (high & 255) | 768;
            const f = ((high >>> 8) & 255) | 512;
            const g = ((high >>> 16) & 255) | 256;
            const h = high >>> 24;
            low = xor4(LOWS, a, b, c, d) ^ xor4(LOWS, e, f, g, h);
            high = xor4(HIGHS, a, b, c, d) ^ xor4(HIGHS, e, f, g, h);
        }
        for (; at < length; at++) {
            const index = (low ^ (bytes[at] ?? 0)) & 255;
            low = ((low >>> 8) | (high << 24)) ^ (LOWS[index] ?? 0);
            high = (high >>> 8) ^ (HIGHS[index] ?? 0);
        }
        this.#low = low;
        this.#high = high;
    }
    /** The sum so far, as the 8 bytes that Redis writes. */
    digest() {
        const bytes = Buffer.alloc(8);
        bytes.writeInt32LE(this.#low | 0, 0);
        bytes.writeInt32LE(this.#high | 0, 4);
        return bytes;
    }
}
function xor4(table, a, b, c, d) {
    return (table[a] ?? 0) ^ (table[b] ?? 0) ^ (table[c] ?? 0) ^ (table[d] ?? 0);
}

;// CONCATENATED MODULE: ./sources/redis/rdb/lzf.js

/**
 * Unpacks what LibLZF has packed (lzf_d.c): runs of literals, and references to what has been unpacked. `out` has room
 * for `size` bytes. Throws UserError `integrity` when there are more or fewer.
 */
function unpackLzf(packed, start, stop, out, size) {
    let from = start;
    let to = 0;
    while (from < stop) {
        const control = packed.getUint8(from++);
        if (control < 32) {
            if (to + control + 1 > size)
                throw damaged('a packed string is longer than it says');
            copy(packed, from, out, to, control + 1);
            from += control + 1;
            to += control + 1;
            continue;
        }
        let length = (control >> 5) + 2;
        if (length === 9)
            length += packed.getUint8(from++);
        const back = to - ((control & 31) << 8) - packed.getUint8(from++) - 1;
        if (back < 0 || to + length > size)
            throw damaged('a packed string leads nowhere');
        // Nearer than eight bytes, it repeats what is being written.
        if (to - back >= 8)
            copy(out, back, out, to, length);
        else
            for (let i = 0; i < length; i++)
                out.setUint8(to + i, out.getUint8(back + i));
        to += length;
    }
    if (from !== stop || to !== size)
        throw damaged('a packed string has another length');
}
/** Eight bytes at once: a call to copy so few costs more than they do. */
function copy(source, from, target, to, length) {
    const words = length & ~7;
    for (let i = 0; i < words; i += 8)
        target.setBigInt64(to + i, source.getBigInt64(from + i, true), true);
    for (let i = words; i < length; i++)
        target.setUint8(to + i, source.getUint8(from + i));
}

;// CONCATENATED MODULE: ./sources/redis/rdb/cursor.js



/** Thrown when a step wants bytes that have not come yet; it begins again once there are `need` of them. */
class Short extends Error {
    need = 0;
}
const INT8 = 0;
const INT16 = 1;
const cursor_INT32 = 2;
const LZF = 3;
/** Memory for unpacked strings that is kept for the next; a longer one gets memory of its own. */
const KEPT = 1 << 20;
/** Reads the primitives of an RDB file (rdb.c, rdbLoadLenByRef and rdbGenericLoadStringObject) from bytes at hand. */
class Cursor {
    bytes = Buffer.alloc(0);
    at = 0;
    /** The string that was read last. */
    text = new Piece();
    #view = viewOf(this.bytes);
    #end = 0;
    #unpacked = new DataView(new ArrayBuffer(0));
    // One for all: to make an error takes far longer than to read a key.
    #short = new Short('bytes are needed');
    /** Reads these bytes from their start. */
    open(bytes) {
        this.bytes = bytes;
        this.#view = viewOf(bytes);
        this.#end = bytes.length;
        this.at = 0;
    }
    u8() {
        return this.#view.getUint8(this.skip(1));
    }
    /** A whole number of eight bytes with a sign. */
    int64() {
        return this.#view.getBigInt64(this.skip(8), true);
    }
    int32() {
        return this.#view.getInt32(this.skip(4), true);
    }
    double() {
        return this.#view.getFloat64(this.skip(8), true);
    }
    /** The next bytes. */
    take(count) {
        const from = this.skip(count);
        this.text.show(this.#view, from, this.at);
        return this.text;
    }
    /** Goes past so many bytes and gives where they begin. */
    skip(count) {
        const from = this.at;
        const end = from + count;
        if (end > this.#end) {
            this.#short.need = end;
            throw this.#short;
        }
        this.at = end;
        return from;
    }
    /** A length or count. */
    length() {
        const first = this.u8();
        if (first >= 0xc0)
            throw damaged('a length is not one');
        return this.#length(first);
    }
    /** A string; numbers that are stored as such come as their digits. */
    string() {
        const first = this.u8();
        if (first < 0xc0)
            return this.take(this.#length(first));
        const { text } = this;
        if (first === 0xc0 + LZF)
            this.#unpack();
        else if (first === 0xc0 + INT8)
            text.digits(this.#view.getInt8(this.skip(1)));
        else if (first === 0xc0 + INT16)
            text.digits(this.#view.getInt16(this.skip(2), true));
        else if (first === 0xc0 + cursor_INT32)
            text.digits(this.#view.getInt32(this.skip(4), true));
        else
            throw damaged(`a string is encoded in way ${first & 63}`);
        return text;
    }
    /** Goes past a string without looking into it. */
    skipString() {
        const first = this.u8();
        if (first < 0xc0)
            this.skip(this.#length(first));
        else if (first === 0xc0 + LZF) {
            const packed = this.length();
            this.length();
            this.skip(packed);
        }
        else if (first === 0xc0 + INT8)
            this.skip(1);
        else if (first === 0xc0 + INT16)
            this.skip(2);
        else if (first === 0xc0 + cursor_INT32)
            this.skip(4);
        else
            throw damaged(`a string is encoded in way ${first & 63}`);
    }
    #unpack() {
        const packed = this.length();
        const size = this.length();
        const from = this.skip(packed);
        if (size > this.#unpacked.byteLength || this.#unpacked.byteLength > KEPT)
            this.#unpacked = new DataView(new ArrayBuffer(Math.max(size, Math.min(2 * size, KEPT))));
        unpackLzf(this.#view, from, this.at, this.#unpacked, size);
        this.text.show(this.#unpacked, 0, size);
    }
    #length(first) {
        if (first < 0x40)
            return first;
        if (first < 0x80)
            return ((first & 63) << 8) | this.u8();
        if (first === 0x80)
            return this.#view.getUint32(this.skip(4));
        if (first !== 0x81)
            throw damaged('a length is not one');
        return Number(this.#view.getBigUint64(this.skip(8)));
    }
}

;// CONCATENATED MODULE: ./sources/redis/rdb/value.js





const MODULES = [6, 7];
/** Hashes with an end for each field (HASH_METADATA and HASH_LISTPACK_EX of Redis 7.4, HASH_2 of Valkey 9). */
const EXPIRING_FIELDS = [22, 23, 24, 25];
/** Letters of a module's type name, six bits each (module.c). */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const ELEMENT = 1;
/** Where most elements begin, whose place does not matter. */
const BEGUN = new Fingerprint().start(ELEMENT).number(0);
/** One key's value while it is read: its kind, how many elements it has, and sums over them in any order. */
class Value {
    cursor;
    sum = new Sum();
    /** Begun with the kind and the key's name, where sums are taken. */
    print = new Fingerprint();
    /** Its place in KINDS. */
    kind = 0;
    count = 0;
    hashing;
    #element = new Fingerprint();
    /** Those up to `#depth` are to be taken, the last one first; those behind are there to be used again. */
    #steps = [];
    #depth = 0;
    #double = viewOf(Buffer.alloc(8));
    constructor(cursor, hashing) {
        this.cursor = cursor;
        this.hashing = hashing;
    }
    /** Begins the value of a key by its type byte. Throws UserError `integrity` for a type that is unknown. */
    start(type, key) {
        const layout = LAYOUTS[type];
        if (!layout)
            throw unreadable(type, this.cursor);
        this.kind = layout.kind;
        this.count = 0;
        this.#depth = 0;
        if (this.hashing) {
            this.sum.reset();
            this.print.start(layout.kind).bytes(key.view, key.from, key.to);
        }
        layout.start(this);
    }
    /** Takes the next step; false when there is none left. */
    step() {
        while (this.#depth > 0) {
            const next = this.#steps[this.#depth - 1];
            if (next && next.left > 0) {
                next.step(this);
                next.left -= 1;
                return true;
            }
            this.#depth -= 1;
        }
        return false;
    }
    push(left, step) {
        const free = this.#steps[this.#depth++];
        if (free) {
            free.left = left;
            free.step = step;
        }
        else
            this.#steps.push({ left, step });
    }
    begin(tag) {
        if (!this.hashing)
            return;
        if (tag === 0)
            this.#element.follow(BEGUN);
        else
            this.#element.start(ELEMENT).number(tag);
    }
    text() {
        if (this.hashing)
            this.part(this.cursor.string());
        else
            this.cursor.skipString();
    }
    part({ view, from, to }) {
        if (this.hashing)
            this.#element.bytes(view, from, to);
    }
    /** A server turns -0 into 0 when a small sorted set is written. */
    double(value) {
        if (!this.hashing)
            return;
        this.#double.setFloat64(0, value === 0 ? 0 : value, true);
        this.#element.bytes(this.#double);
    }
    end() {
        this.count += 1;
        if (this.hashing)
            this.sum.add(this.#element);
    }
}
function unreadable(type, cursor) {
    if (MODULES.includes(type))
        return ofModule(moduleName(cursor));
    if (!EXPIRING_FIELDS.includes(type))
        return damaged(`a key has the type ${type}`);
    const word = 'a hash has fields that expire by themselves (HEXPIRE, Redis 7.4 or Valkey 9), which this version does not read. HPERSIST such fields, or back this server up by other means';
    return new errors/* UserError */.yo('integrity', word);
}
/** The error of data that only a module can read. */
function ofModule(name) {
    const word = `the dump holds data of a module (type ${name}), which nobody can prove without that module; delete such keys or unload the module, or back this server up by other means`;
    return new errors/* UserError */.yo('integrity', word);
}
/** The name of a module's data type, which stands in a number before its data. */
function moduleName(cursor) {
    const before = cursor.at;
    const first = cursor.u8();
    cursor.at = before;
    if (first !== 0x81)
        return 'unknown';
    const number = cursor.take(9).bytes().readBigUInt64BE(1) >> 10n;
    return Array.from({ length: 9 }, (_, i) => LETTERS[Number((number >> BigInt(48 - 6 * i)) & 63n)]).join('');
}

;// CONCATENATED MODULE: ./sources/redis/rdb/reader.js




const MAGIC = 9;
/** More bytes are joined at once than the next step needs, in bytes: the one behind it needs some as well. */
const JOINED = 256;
const CHECKSUM = 8;
const OP = {
    slotInfo: 244,
    function: 245,
    moduleAux: 247,
    idle: 248,
    frequency: 249,
    aux: 250,
    resize: 251,
    expireMs: 252,
    expireS: 253,
    select: 254,
    end: 255,
};
/**
 * Reads an RDB file from pieces as they come (rdb.c): every key of every database, whether it has expired or not, in
 * the memory of one element. Throws UserError `integrity` for what no server of a known version writes.
 */
class RdbReader {
    /** The format's version: 10 for Redis 7.0. */
    version = 0;
    /** Whether the file's own checksum was there to be checked. */
    checked = false;
    #events;
    #payloads;
    #cursor = new Cursor();
    #value;
    #crc = new Crc64();
    #waiting = [];
    #held = 0;
    #need = 1;
    #phase = 'head';
    #database = 0;
    #expiry;
    #key;
    #payload = [];
    constructor(events, options = {}) {
        this.#events = events;
        this.#payloads = options.payloads === true;
        this.#value = new Value(this.#cursor, options.hashing !== false);
    }
    push(chunk) {
        let at = 0;
        // What was left before is joined with not much more than what the next step needs: all else is read where it lies.
        while (this.#held > 0 && at < chunk.length) {
            const piece = chunk.subarray(at, at + Math.max(this.#need - this.#held, JOINED));
            this.#waiting.push(piece);
            this.#held += piece.length;
            at += piece.length;
            if (this.#held < this.#need)
                return;
            const left = this.#read(Buffer.concat(this.#waiting, this.#held));
            this.#keep(left);
            if (left.length > piece.length)
                continue;
            at -= left.length;
            this.#keep(left.subarray(left.length));
        }
        if (at < chunk.length)
            this.#keep(this.#read(chunk.subarray(at)));
    }
    /** To be called behind the last piece: a file that is cut is an error. */
    end() {
        if (this.#phase !== 'done')
            throw damaged('it ends too early');
        if (this.#held > 0)
            throw damaged('something follows its end');
    }
    #keep(left) {
        this.#waiting = [left];
        this.#held = left.length;
    }
    /** Takes step after step; gives what is left, of which the next one needs more. */
    #read(bytes) {
        const cursor = this.#cursor;
        cursor.open(bytes);
        this.#need = 1;
        let from = 0;
        try {
            while (this.#phase !== 'done') {
                from = cursor.at;
                this.#step();
            }
            return bytes.subarray(cursor.at);
        }
        catch (error) {
            if (error instanceof RangeError)
                throw damaged('a packed value is cut');
            if (!(error instanceof Short))
                throw error;
            this.#need = error.need - from;
            this.#crc.update(bytes.subarray(0, from));
            return bytes.subarray(from);
        }
    }
    #step() {
        switch (this.#phase) {
            case 'value':
                this.#valueStep();
                return;
            case 'body':
                this.#entry();
                return;
            case 'head':
                this.#head();
                return;
            default:
                this.#checksum();
        }
    }
    #head() {
        const text = this.#cursor.take(MAGIC).bytes().toString('latin1');
        const [, digits] = /^(?:REDIS|VALKEY)(\d{3,4})$/.exec(text) ?? [];
        if (digits === undefined)
            throw damaged('it does not begin as an RDB');
        this.version = Number(digits);
        this.#phase = 'body';
    }
    #entry() {
        const cursor = this.#cursor;
        const opcode = cursor.u8();
        switch (opcode) {
            case OP.end:
                this.#phase = 'checksum';
                return;
            case OP.select:
                this.#database = cursor.length();
                return;
            case OP.resize:
                skipLengths(cursor, 2);
                return;
            case OP.slotInfo:
                skipLengths(cursor, 3);
                return;
            case OP.expireMs:
                this.#expiry = cursor.int64();
                return;
            case OP.expireS:
                this.#expiry = BigInt(cursor.int32()) * 1000n;
                return;
            case OP.idle:
                skipLengths(cursor, 1);
                return;
            case OP.frequency:
                cursor.u8();
                return;
            case OP.aux: {
                const name = cursor.string().bytes().toString();
                const value = cursor.string().bytes().toString();
                this.#events.fact?.(name, value);
                return;
            }
            case OP.function: {
                const code = cursor.string();
                this.#events.library?.(code.bytes());
                return;
            }
            case OP.moduleAux:
                throw ofModule(moduleName(cursor));
        }
        if (opcode >= OP.function - 5)
            throw damaged(`it has the instruction ${opcode}`);
        const key = cursor.string();
        const before = cursor.at;
        if (this.#payloads)
            this.#key = Buffer.from(key.bytes());
        this.#value.start(opcode, key);
        if (this.#payloads) {
            this.#payload = [Buffer.of(opcode)];
            this.#keepPayload(before);
        }
        this.#phase = 'value';
    }
    #valueStep() {
        const from = this.#cursor.at;
        if (!this.#value.step())
            this.#finish();
        else if (this.#payloads)
            this.#keepPayload(from);
    }
    /** The value may end in a later piece: what lies in this one is copied. */
    #keepPayload(from) {
        this.#payload.push(Buffer.from(this.#cursor.bytes.subarray(from, this.#cursor.at)));
    }
    #finish() {
        const key = this.#key;
        const expiry = this.#expiry;
        this.#phase = 'body';
        this.#expiry = undefined;
        this.#events.key({
            database: this.#database,
            expiry,
            value: this.#value,
            stored: key && { key, payload: Buffer.concat(this.#payload) },
        });
    }
    #checksum() {
        const before = this.#cursor.at;
        const stored = this.#cursor.take(CHECKSUM).bytes();
        this.#crc.update(this.#cursor.bytes.subarray(0, before));
        // A server that is told not to sum (rdbchecksum no) writes zeros.
        this.checked = stored.some((byte) => byte !== 0);
        if (this.checked && !stored.equals(this.#crc.digest()))
            throw damaged('its checksum does not fit');
        this.#phase = 'done';
    }
}
function skipLengths(cursor, count) {
    for (let i = 0; i < count; i++)
        cursor.length();
}

;// CONCATENATED MODULE: ./sources/redis/tally.js





/** The engine's name, as in manifests. */
const REDIS = 'redis';
/** What an RDB holds, counted and summed up while it passes: one per dump. */
class Tally {
    #options;
    /** By logical database and kind, as `order`. */
    #tables = new Map();
    #expiry = new DataView(new ArrayBuffer(8));
    #libraries = {};
    #facts = {};
    /** Keys that end at or before this instant are not counted. */
    aliveAfter;
    constructor(options) {
        this.#options = options;
        if (typeof options.aliveAfter === 'bigint')
            this.aliveAfter = options.aliveAfter;
    }
    key({ database, expiry, value }) {
        const { depth, shift = 0n, databases } = this.#options;
        const counted = databases ? databases.get(database) : database;
        if (counted === undefined)
            return;
        const ends = expiry === undefined ? undefined : expiry + shift;
        if (this.aliveAfter !== undefined && ends !== undefined && ends <= this.aliveAfter)
            return;
        const table = this.#table(counted, value.kind);
        table.rows += 1;
        if (ends !== undefined)
            table.expiring += 1;
        if (depth !== 'fingerprints')
            return;
        const { print, count, sum } = value;
        if (ends !== undefined) {
            this.#expiry.setBigInt64(0, ends, true);
            print.bytes(this.#expiry);
        }
        print.number(count);
        sum.into(print);
        table.sum.add(print);
    }
    #table(database, kind) {
        const order = database * KINDS.length + kind;
        const known = this.#tables.get(order);
        if (known)
            return known;
        const name = `db${database}.${KINDS[kind]}`;
        const table = { name, rows: 0, expiring: 0, sum: new Sum() };
        this.#tables.set(order, table);
        return table;
    }
    library(code) {
        this.#libraries[libraryName(code.toString())] = (0,external_node_crypto_.createHash)('sha256').update(code).digest('hex');
    }
    fact(name, value) {
        this.#facts[name] = value;
        // Whole seconds, of the moment just after the fork.
        if (name === 'ctime' && this.#options.aliveAfter === 'made')
            this.aliveAfter = (BigInt(value) + 1n) * 1000n;
    }
    /** What was written ahead of the keys, such as `ctime`. */
    factOf(name) {
        return this.#facts[name];
    }
    /** The inventory of what has passed; `major` is the server's. */
    inventory(major, origin, warnings) {
        const { depth } = this.#options;
        const tables = [...this.#tables].sort(([a], [b]) => a - b).map(([, table]) => table);
        return {
            format: inventory/* INVENTORY_FORMAT */.Bf,
            engine: REDIS,
            depth,
            takenAt: new Date().toISOString(),
            selection: { excludeTables: [], excludeTableData: [] },
            origin,
            tables: tables.map(({ name, rows, sum }) => ({
                name,
                kind: 'table',
                columns: [],
                ...(depth === 'off' ? {} : { rows: String(rows) }),
                ...(depth === 'fingerprints' ? { sums: sum.texts() } : {}),
            })),
            sequences: [],
            facts: {
                functions: this.#libraries,
                ...(depth === 'off'
                    ? {}
                    : {
                        'keys that expire': Object.fromEntries(tables.map(({ name, expiring }) => [name, String(expiring)])),
                    }),
            },
            major,
            warnings,
        };
    }
}
/** A reader that fills a tally. */
function tallyReader(tally, options) {
    return new RdbReader(tally, { hashing: options.depth === 'fingerprints' });
}
/** The logical databases that hold something, in their order. */
function databasesOf({ tables }) {
    const numbers = tables.map(({ name }) => Number(/^db(\d+)\./.exec(name)?.[1] ?? 0));
    return [...new Set(numbers)].sort((a, b) => a - b);
}
/** The name a library of functions gives itself in its first line: `#!lua name=mylib`. */
function libraryName(code) {
    return /^#!\S+(?:.*?\s)name=(\S+)/.exec(code.split('\n', 1)[0] ?? '')?.[1] ?? 'unknown';
}

;// CONCATENATED MODULE: ./sources/redis/redis.js







/**
 * A Redis or Valkey server to be backed up: all its logical databases, as the server itself sends them to a replica.
 * Throws UserError `input` for what would choose tables.
 */
function openRedis(address, options) {
    assertNoSelection(options.selection);
    const { clock, signal } = options;
    const label = addressLabel(address);
    let facts;
    return {
        engine: REDIS,
        dumpSuffix: 'rdb',
        dumpFormat: 'rdb',
        label,
        async preflight() {
            const connection = await openConnection(address, signal);
            try {
                facts = await serverFacts(connection, clock);
            }
            finally {
                connection.close();
            }
            assertWhole(facts, label);
            return {
                serverVersion: facts.version,
                clientVersion: 'none: read by Lifeboat itself',
                estimatedBytes: Number(facts.info.get('used_memory_dataset') ?? facts.info.get('used_memory') ?? 0),
                clockSkewMs: facts.clockSkewMs,
                warnings: serverWarnings(facts, address.database),
            };
        },
        async snapshot(depth) {
            if (!facts)
                throw new Error('preflight comes first');
            return takeDump(address, facts, { depth }, signal);
        },
    };
}
/** What a server holds now, from a dump that is thrown away; `aliveAfter` as it was applied. */
async function serverInventory(address, options, signal) {
    const connection = await openConnection(address, signal);
    let facts;
    try {
        facts = await serverFacts(connection, Date.now);
    }
    finally {
        connection.close();
    }
    const dump = await requestDump(address, signal);
    try {
        const tally = new Tally(options);
        const reader = tallyReader(tally, options);
        for await (const chunk of dump.stream())
            reader.push(chunk);
        reader.end();
        const { aliveAfter } = tally;
        return {
            inventory: tally.inventory(facts.major, {}, []),
            ...(aliveAfter === undefined ? {} : { aliveAfter }),
        };
    }
    finally {
        dump.close();
    }
}
async function takeDump(address, facts, options, signal) {
    const dump = await requestDump(address, signal);
    const tally = new Tally(options);
    const reader = tallyReader(tally, options);
    const passed = Promise.withResolvers();
    passed.promise.catch(() => undefined); // told by the dump, and by whoever waits for the inventory
    return {
        dump() {
            const counted = counting(reader);
            (0,external_node_stream_.pipeline)(dump.stream(), counted, (error) => {
                // Closed by its reader, which has a reason of its own to tell: see close.
                const closed = error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
                if (closed || (error && counted.errored !== error))
                    return;
                if (error)
                    passed.reject(error);
                else
                    passed.resolve();
            });
            return counted;
        },
        async inventory() {
            await passed.promise;
            return tally.inventory(facts.major, originOf(address, facts, tally, reader), warningsOf(address, reader));
        },
        globals: () => undefined,
        complete: async (inventory) => inventory,
        async close() {
            dump.close();
            passed.reject(new errors/* UserError */.yo('process', 'the dump was given up'));
        },
    };
}
/** Passes a dump on unchanged and reads it on the way: one that is cut or damaged fails before its end is passed on. */
function counting(reader) {
    const at = (work, done) => {
        try {
            work();
            done();
        }
        catch (error) {
            done(error instanceof Error ? error : new Error(String(error)));
        }
    };
    return new external_node_stream_.Transform({
        highWaterMark: 1 << 20,
        transform(chunk, _encoding, done) {
            at(() => reader.push(chunk), (error) => (error ? done(error) : done(null, chunk)));
        },
        flush(done) {
            at(() => reader.end(), done);
        },
    });
}
function originOf(address, { info, product, version }, tally, reader) {
    const { database: _, ...server } = address;
    const facts = {
        product,
        version,
        place: addressLabel(server),
        runId: info.get('run_id'),
        replicationId: info.get('master_replid'),
        usedMemory: info.get('used_memory_dataset'),
        rdbVersion: String(reader.version),
        createdAt: tally.factOf('ctime'),
    };
    return Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
function warningsOf({ user }, reader) {
    const acl = 'the server has users (ACL), and a dump of Redis holds none of them: keep the aclfile, or what ACL LIST says, with your configuration';
    const unchecked = 'the server writes dumps without a checksum (rdbchecksum no): it cannot be told from the dump alone whether it is damaged';
    return [...(user === undefined ? [] : [acl]), ...(reader.checked ? [] : [unchecked])];
}
function assertNoSelection({ schemas, excludeTables, excludeTableData }) {
    const given = [
        ...(schemas ? ['schemas'] : []),
        ...(excludeTables.length > 0 ? ['exclude-tables'] : []),
        ...(excludeTableData.length > 0 ? ['exclude-table-data'] : []),
    ];
    if (given.length === 0)
        return;
    const word = `${given.join(', ')}: Redis has no tables, and its dump always holds every key; leave ${given.length > 1 ? 'them' : 'it'} out`;
    throw new errors/* UserError */.yo('input', word);
}

;// CONCATENATED MODULE: ./sources/redis/restore-keys.js




const MOST_UNDER_WAY = 5000;
/**
 * Puts every key of a dump into a running server by RESTORE, its expiry as the instant it is; never over a key that is
 * there. Gives the libraries of functions, as code. Throws UserError `drill` when the server refuses a key.
 */
async function restoreKeys(connection, dump, { databases, shift = 0n }) {
    const libraries = [];
    const crew = sender(connection);
    let selected;
    const reader = new RdbReader({
        key({ database, expiry, stored }) {
            if (!stored)
                throw new Error('keys were asked for as they lie');
            const target = databases.get(database);
            if (target === undefined)
                return;
            if (target !== selected)
                crew.send('SELECT', String(target));
            selected = target;
            const ends = expiry === undefined ? 0n : expiry + shift;
            if (expiry !== undefined && ends <= 0n)
                return; // ended before 1970
            crew.send('RESTORE', stored.key, String(ends), sealed(stored.payload, reader.version), 'ABSTTL');
        },
        library: (code) => void libraries.push(code.toString()),
    }, { hashing: false, payloads: true });
    for await (const chunk of dump) {
        reader.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
        await crew.room(MOST_UNDER_WAY);
    }
    reader.end();
    await crew.room(0);
    return libraries;
}
/** Sends without waiting for each answer, and remembers the first refusal. */
function sender(connection) {
    let under = 0;
    let fault;
    let wake = () => { };
    const done = (error) => {
        under -= 1;
        fault ??= error;
        wake();
    };
    return {
        send(...words) {
            under += 1;
            connection.send(...words).then(() => done(), (error) => done(error));
        },
        /** Waits until at most so many are without an answer. */
        async room(most) {
            await connection.ready();
            while (under > most && fault === undefined)
                await new Promise((resolve) => {
                    wake = resolve;
                });
            if (fault !== undefined)
                throw refusal(fault, connection.label);
        },
    };
}
/** A value as DUMP gives it: with the format's version and a sum (cluster.c, createDumpPayload). */
function sealed(payload, version) {
    const whole = Buffer.alloc(payload.length + 10);
    payload.copy(whole);
    whole.writeUInt16LE(version, payload.length);
    const crc = new Crc64();
    crc.update(whole.subarray(0, payload.length + 2));
    crc.digest().copy(whole, payload.length + 2);
    return whole;
}
function refusal(fault, label) {
    if (!(fault instanceof ReplyError))
        return fault;
    const say = (code, word) => new errors/* UserError */.yo(code, `${label} ${word}`, { cause: fault });
    if (fault.code === 'NOPERM')
        return say('preflight', `does not let this user restore (${fault.message})`);
    if (fault.code === 'OOM')
        return say('preflight', 'is out of memory (maxmemory); give it more, or restore elsewhere');
    if (fault.code === 'BUSYKEY')
        return say('preflight', 'got keys from someone else while they were restored');
    if (/payload version or checksum/i.test(fault.message))
        return say('preflight', 'is older than the backup and cannot read its values; restore into a newer server');
    return say('drill', `refused a key of the backup: ${fault.message}`);
}

;// CONCATENATED MODULE: ./sources/redis/copy.js






/** Fills spare logical databases of a running server, and exchanges all of them with their targets at one moment. */
function makeCopy(server, job) {
    const { exchange, signal } = job;
    const notes = [];
    let libraries = [];
    const spares = exchange.map(({ spare }) => `db${spare}`).join(', ');
    return {
        database: spares,
        notes,
        async restore(dump) {
            const databases = new Map(exchange.map(({ target, spare }) => [target, spare]));
            libraries = await withServer(server, signal, (connection) => restoreKeys(connection, dump, { databases }));
        },
        inventories: () => inventories(server, job),
        async swap() {
            // Without the run's signal: an exchange that was sent is not called back.
            await withServer(server, undefined, (connection) => exchangeAll(connection, exchange, libraries));
            notes.push(...told(libraries));
            const kept = exchange.filter(({ occupied }) => occupied);
            return kept.length > 0
                ? kept.map(({ target, spare }) => `db${spare} (was db${target})`).join(', ')
                : undefined;
        },
        async discard() {
            try {
                await withServer(server, undefined, async (connection) => {
                    for (const { spare } of exchange) {
                        await connection.send('SELECT', String(spare));
                        await connection.send('FLUSHDB', 'ASYNC');
                    }
                });
                return undefined;
            }
            catch (error) {
                return `what was restored so far is still in ${spares} (${(0,errors/* messageOf */.bD)(error)}); FLUSHDB it`;
            }
        },
    };
}
/**
 * Both sides without the keys whose time has come when the server was asked: it drops them by itself. Functions are
 * not there yet.
 */
async function inventories(server, { recorded, exchange, open, signal }) {
    const { depth, major } = recorded;
    const spares = new Map(exchange.map(({ target, spare }) => [spare, target]));
    const found = await serverInventory(server, { depth, aliveAfter: 'made', databases: spares }, signal);
    const targets = new Map(exchange.map(({ target }) => [target, target]));
    const options = {
        depth,
        databases: targets,
        ...(found.aliveAfter === undefined ? {} : { aliveAfter: found.aliveAfter }),
    };
    const tally = new Tally(options);
    const reader = tallyReader(tally, options);
    for await (const chunk of open())
        reader.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    reader.end();
    return {
        recorded: keysAlone(tally.inventory(major, {}, [])),
        restored: keysAlone(found.inventory),
    };
}
function keysAlone(inventory) {
    const { functions: _, ...facts } = inventory.facts;
    return { ...inventory, facts };
}
/** All exchanges and all libraries in one transaction; one that did not come through whole is taken back. */
async function exchangeAll(connection, exchange, libraries) {
    const swaps = exchange.map(({ target, spare }) => ['SWAPDB', String(target), String(spare)]);
    const loads = libraries.map((code) => ['FUNCTION', 'LOAD', 'REPLACE', code]);
    const answers = await transaction(connection, [...swaps, ...loads]);
    const fault = answers.find((answer) => answer instanceof ReplyError);
    if (!fault)
        return;
    const done = swaps.filter((_, i) => !(answers[i] instanceof ReplyError));
    if (done.length > 0)
        await transaction(connection, done);
    throw new errors/* UserError */.yo('process', `the server refused a part of the exchange (${fault.message}), and all of it was taken back`);
}
async function transaction(connection, commands) {
    try {
        const queued = [connection.send('MULTI'), ...commands.map((words) => connection.send(...words))];
        const run = connection.send('EXEC');
        await Promise.all([...queued, run]);
        const answers = await run;
        return Array.isArray(answers) ? answers : [];
    }
    catch (cause) {
        if (!(cause instanceof ReplyError))
            throw cause;
        throw new errors/* UserError */.yo('preflight', `the server refuses the exchange: ${cause.message}`, { cause });
    }
}
function told(libraries) {
    const names = libraries.map(libraryName);
    const functions = names.length > 0 ? [`functions were put in place of those of the same name: ${names.join(', ')}`] : [];
    const users = 'users and their rights (ACL) are not in a dump of Redis, and were not touched';
    return [...functions, users];
}
async function withServer(server, signal, work) {
    const connection = await openConnection(server, signal);
    try {
        return await work(connection);
    }
    finally {
        connection.close();
    }
}

;// CONCATENATED MODULE: ./sources/redis/destination.js






/** A running server to be restored into: every logical database of the backup, or the one its URL names. */
function openRedisDestination(address, { signal }) {
    const { database, ...server } = address;
    const label = addressLabel(address);
    let facts;
    return {
        engine: REDIS,
        async look() {
            facts = await lookAt(server, label, signal);
            return occupantOf(facts, label, database);
        },
        async isProducer({ origin }) {
            if (!facts)
                throw new Error('look comes first');
            return isProducer(facts, origin, addressLabel(server));
        },
        async prepare(recorded, source) {
            if (!facts)
                throw new Error('look comes first');
            assertRoom(facts, recorded, label);
            const exchange = spareDatabases(facts, recorded, database, label);
            return makeCopy(server, { recorded, exchange, open: source.open, ...(signal ? { signal } : {}) });
        },
        drop: (kept) => dropDatabases(server, kept),
    };
}
async function lookAt(server, label, signal) {
    const connection = await openConnection(server, signal);
    try {
        const facts = await serverFacts(connection, Date.now);
        assertWhole(facts, label);
        if (facts.info.get('role') === 'slave')
            throw new errors/* UserError */.yo('preflight', `${label} is a replica and takes no data; restore into its master`);
        return { ...facts, limit: await databaseLimit(connection) };
    }
    finally {
        connection.close();
    }
}
function occupantOf(facts, label, database) {
    const { databases, info, product, version } = facts;
    const libraries = database === undefined ? Number(info.get('number_of_libraries') ?? 0) : 0;
    const keys = database === undefined
        ? [...databases.values()].reduce((sum, count) => sum + count, 0)
        : (databases.get(database) ?? 0);
    return {
        label,
        server: `${product} ${version}`,
        database: label,
        state: keys + libraries > 0 ? 'holds data' : 'empty',
        relations: keys + libraries,
        bytes: Number(info.get('used_memory_dataset') ?? 0),
        connections: Math.max(0, Number(info.get('connected_clients') ?? 1) - 1),
        leftovers: [],
    };
}
/** The same process, or one that goes on with its replication; the same address alone may be another machine's. */
function isProducer({ info }, origin, place) {
    if (origin.runId !== undefined && origin.runId === info.get('run_id'))
        return 'yes';
    const replication = [info.get('master_replid'), info.get('master_replid2')];
    if (origin.replicationId !== undefined && replication.includes(origin.replicationId))
        return 'yes';
    return origin.place === place ? 'unknown' : 'no';
}
/** Old and new are there at once: a server that drops keys to make room would drop those that are in use. */
function assertRoom({ info }, recorded, label) {
    const limit = Number(info.get('maxmemory') ?? 0);
    const needed = Number(info.get('used_memory') ?? 0) + Number(recorded.origin.usedMemory ?? 0);
    if (limit === 0 || needed <= limit)
        return;
    const policy = info.get('maxmemory_policy') ?? 'noeviction';
    const harm = policy === 'noeviction' ? 'would refuse writes' : `would drop keys that are in use (${policy})`;
    const word = `${label} has a maxmemory of ${limit} bytes; with the backup beside what it holds it needs about ${needed} and ${harm}. Raise maxmemory for the restore, or restore into another server`;
    throw new errors/* UserError */.yo('preflight', word);
}
/** An empty logical database for each that is restored: filled unseen, then exchanged. */
function spareDatabases({ databases, limit }, recorded, chosen, label) {
    const held = databasesOf(recorded);
    if (chosen !== undefined && !held.includes(chosen)) {
        const all = held.map((database) => `db${database}`).join(', ') || 'none';
        throw new errors/* UserError */.yo('preflight', `the backup holds nothing in logical database ${chosen} (it has ${all}); name another, or none for all`);
    }
    const wanted = chosen === undefined ? held : [chosen];
    const beyond = wanted.find((database) => database >= limit);
    if (beyond !== undefined)
        throw new errors/* UserError */.yo('preflight', `the backup has a logical database ${beyond}, and ${label} has only ${limit}; raise its setting databases`);
    const free = Array.from({ length: limit }, (_, i) => limit - 1 - i).filter((database) => !databases.has(database) && !wanted.includes(database));
    return wanted.map((target) => {
        const spare = free.shift();
        if (spare !== undefined)
            return { target, spare, occupied: databases.has(target) };
        const word = `${label} has ${limit} logical databases and too few of them are empty: a restore fills one for each it restores and exchanges them. Raise its setting databases, name one in the URL (redis://host/${target}), or restore into another server`;
        throw new errors/* UserError */.yo('preflight', word);
    });
}
async function dropDatabases(server, kept) {
    const connection = await openConnection(server);
    try {
        for (const [, database = ''] of kept.matchAll(/db(\d+)/g)) {
            await connection.send('SELECT', database);
            await connection.send('FLUSHDB', 'ASYNC');
        }
        return undefined;
    }
    catch (error) {
        return `what was there before is still in ${kept} (${error instanceof Error ? error.message : String(error)})`;
    }
    finally {
        connection.close();
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./sources/files/disk.js
var disk = __webpack_require__(9212);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./sources/redis/directory-files.js






const DUMP = 'dump.rdb';
const APPEND = 'appendonlydir';
const BASE = 'appendonly.aof.1.base.rdb';
const MANIFEST = 'appendonly.aof.manifest';
/** What servers before 7.0 read in place of a directory; it may begin as an RDB since 4.0 (aof-use-rdb-preamble). */
const OLD_APPEND = 'appendonly.aof';
/** Makes the place in which a restore into a directory is prepared, on the same file system. */
async function makeStaging(target, stamp) {
    const directory = (0,external_node_path_.join)(target, `restoring-${stamp}`);
    try {
        await (0,promises_.mkdir)(directory, { mode: 0o700 });
    }
    catch (error) {
        throw placeFault(error, target);
    }
    return { target, directory, file: (0,external_node_path_.join)(directory, DUMP), placed: [] };
}
/** Writes a dump to its last byte and onto the disk. Throws UserError `preflight` when the disk is full. */
async function writeDump(dump, { file }, signal) {
    try {
        await (0,external_node_stream_promises_.pipeline)(dump, (0,external_node_fs_.createWriteStream)(file, { flags: 'wx', mode: 0o640, flush: true }), ...(signal ? [{ signal }] : []));
    }
    catch (error) {
        throw placeFault(error, file);
    }
}
/**
 * Puts the dump where `appendonly no` and where `appendonly yes` look for it: a server with `appendonly yes` ignores
 * `dump.rdb`, starts empty, and writes that over it. One file with two names: servers replace RDB files whole (rdb.c,
 * rdbSave) and never write into the base of an append-only file (aof.c). `old`: for servers before 7.0 as well.
 */
async function placeDump(staging, old) {
    const { target, directory, file, placed } = staging;
    const append = (0,external_node_path_.join)(directory, APPEND);
    await (0,promises_.mkdir)(append, { mode: 0o750 });
    await sameFile(file, (0,external_node_path_.join)(append, BASE));
    await (0,promises_.writeFile)((0,external_node_path_.join)(append, MANIFEST), `file ${BASE} seq 1 type b\n`, { mode: 0o640, flush: true });
    await flushed(append);
    if (old)
        await sameFile(file, (0,external_node_path_.join)(directory, OLD_APPEND));
    const { uid, gid } = await (0,promises_.stat)(target);
    const names = [APPEND, ...(old ? [OLD_APPEND] : []), DUMP];
    for (const name of [(0,external_node_path_.join)(APPEND, BASE), (0,external_node_path_.join)(APPEND, MANIFEST), ...names])
        await (0,promises_.chown)((0,external_node_path_.join)(directory, name), uid, gid).catch(notOwner);
    const others = (await (0,promises_.readdir)(target)).filter((name) => name !== (0,external_node_path_.basename)(directory));
    if (others.length > 0) {
        const word = `something else has written ${others[0]} into ${target} meanwhile; is a server running there? Stop it, and restore into an empty directory`;
        throw new errors/* UserError */.yo('preflight', word);
    }
    for (const name of names) {
        placed.push(name);
        await (0,promises_.rename)((0,external_node_path_.join)(directory, name), (0,external_node_path_.join)(target, name));
    }
    await (0,promises_.rm)(directory, { recursive: true });
    await flushed(target);
}
/** Takes away again what a restore has made in a directory. */
async function clearDirectory({ target, directory, placed }) {
    for (const path of [directory, ...placed.map((name) => (0,external_node_path_.join)(target, name))])
        await (0,promises_.rm)(path, { recursive: true, force: true });
}
/** A second name, or a copy where the file system has none. */
async function sameFile(from, to) {
    try {
        await (0,promises_.link)(from, to);
    }
    catch (error) {
        if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes((0,disk/* errnoOf */.UQ)(error)))
            throw error;
        await (0,promises_.copyFile)(from, to);
        await flushed(to);
    }
}
async function flushed(path) {
    const handle = await (0,promises_.open)(path);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Who is not root cannot give files away; the notes of the restore say what to do. */
function notOwner(error) {
    if ((0,disk/* errnoOf */.UQ)(error) !== 'EPERM')
        throw error;
}
/** The error of the place `path` is written to, in words; anything else (of the backup, of a cancel) unchanged. */
function placeFault(error, path) {
    const say = (word) => new errors/* UserError */.yo('preflight', `${path} ${word}`, { cause: error });
    switch ((0,disk/* errnoOf */.UQ)(error)) {
        case 'ENOSPC':
        case 'EDQUOT':
            return say('could not be written: the disk is full');
        case 'EFBIG':
            return say('is larger than a file may be here (ulimit -f)');
        case 'EACCES':
        case 'EROFS':
        case 'ENOENT':
            return say('cannot be written to; it must be there, or its parent, and writable for this user');
        default:
            return error;
    }
}

;// CONCATENATED MODULE: ./sources/redis/directory.js







const DIRECTORY_SCHEME = 'redis+dir';
/**
 * The data directory of a server that does not run: `redis+dir:data` or `redis+dir:///srv/redis/data`. Only a restore
 * may name it. Throws UserError `input`.
 */
function parseRedisDirectory(url) {
    const named = decode(url.slice(DIRECTORY_SCHEME.length + 1).replace(/^\/\/(?=\/)/, ''));
    if (named === '' || named.startsWith('//') || /[?#\0]/.test(named))
        throw new errors/* UserError */.yo('input', `write ${DIRECTORY_SCHEME}:data or ${DIRECTORY_SCHEME}:///srv/redis/data`);
    const path = (0,external_node_path_.resolve)(named);
    const noServer = () => {
        const word = `${DIRECTORY_SCHEME}: names a directory, which only a restore can use; name the running server (redis://...)`;
        throw new errors/* UserError */.yo('input', word);
    };
    return {
        engine: REDIS,
        database: path,
        refuses: { only: 'a directory takes the whole dump', owners: 'keys have no owners' },
        environment: { REDIS_DIR: path },
        open: noServer,
        scratch: async () => noServer(),
        live: async () => noServer(),
        destination: (options) => openRedisDirectory(path, options),
    };
}
function openRedisDirectory(path, { at, signal }) {
    const stamp = at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
    let missing = false;
    return {
        engine: REDIS,
        async look() {
            const occupant = await directory_lookAt(path);
            missing = occupant.state === 'missing';
            return occupant;
        },
        // Nothing is restored over anything here: see lookAt.
        isProducer: async () => 'no',
        prepare: (recorded) => prepareDirectory({ path, missing, stamp, recorded, signal }),
        drop: async () => undefined,
    };
}
/** An empty directory, or none yet. Throws UserError `preflight` for anything else, also with `force`. */
async function directory_lookAt(path) {
    const occupant = {
        label: path,
        server: 'a directory for Redis or Valkey',
        database: path,
        relations: 0,
        bytes: 0,
        connections: 0,
        leftovers: [],
    };
    try {
        const entries = await (0,promises_.readdir)(path);
        if (entries.length === 0)
            return { ...occupant, state: 'empty' };
        const some = entries.sort().slice(0, 3).join(', ');
        const word = `${path} is not empty (${some}${entries.length > 3 ? ' and more' : ''}), and a directory is never restored over, with force neither: a server that runs there would write over it. Stop the server, move the directory away, and name it again or another one`;
        throw new errors/* UserError */.yo('preflight', word);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        const code = (0,disk/* errnoOf */.UQ)(cause);
        const above = code === 'ENOENT' ? await (0,promises_.stat)((0,external_node_path_.dirname)(path)).catch(() => undefined) : undefined;
        if (above?.isDirectory())
            return { ...occupant, state: 'missing' };
        const why = code === 'ENOENT' ? 'its parent directory is not there' : (0,errors/* messageOf */.bD)(cause);
        throw new errors/* UserError */.yo('preflight', `${path} cannot be used as a directory: ${why}`, { cause });
    }
}
async function prepareDirectory({ path, missing, stamp, recorded, signal }) {
    if (missing)
        await (0,promises_.mkdir)(path, { mode: 0o750 }).catch((cause) => {
            throw new errors/* UserError */.yo('preflight', `${path} cannot be made: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
        });
    const staging = await makeStaging(path, stamp);
    const notes = [];
    return {
        database: path,
        notes,
        restore: (dump) => writeDump(dump, staging, signal),
        async inventories() {
            const { depth, major } = recorded;
            const tally = new Tally({ depth });
            const reader = tallyReader(tally, { depth });
            const options = { highWaterMark: 1 << 20, ...(signal ? { signal } : {}) };
            for await (const chunk of (0,external_node_fs_.createReadStream)(staging.file, options))
                reader.push(chunk);
            reader.end();
            return { recorded, restored: tally.inventory(major, {}, []) };
        },
        async swap() {
            await placeDump(staging, recorded.major < 7 && recorded.origin.product !== 'Valkey');
            notes.push(...advice(path, recorded.origin));
            return undefined;
        },
        async discard() {
            try {
                await clearDirectory(staging);
                if (missing)
                    await (0,promises_.rmdir)(path);
                return undefined;
            }
            catch (error) {
                return `what was restored so far is still in ${path} (${(0,errors/* messageOf */.bD)(error)}); remove it`;
            }
        },
    };
}
function advice(path, { product = 'Redis', version }) {
    return [
        `start ${product} ${version ?? ''} or newer with dir ${path}: appendonly yes and no both find the data, under the usual names of dbfilename, appenddirname and appendfilename`,
        `the files belong to the owner of ${path} where this user could give them away; the server's user must be able to write there (chown -R)`,
        'users and their rights (ACL) are not in a dump of Redis: bring them back from the configuration',
    ];
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        throw new errors/* UserError */.yo('input', 'the path has a stray "%"; write a percent sign as %25');
    }
}

;// CONCATENATED MODULE: ./sources/redis/query.js



/**
 * Runs commands, one a line, and gives the last one's answer as rows: an element of an array is a row, nothing is no
 * row. Throws UserError `drill` when the server refuses one.
 */
async function queryRows(address, text, signal) {
    const connection = await openConnection(address, signal);
    try {
        let answer = null;
        for (const line of text.split('\n').filter((each) => each.trim() !== ''))
            answer = await connection.send(...wordsOf(line));
        return rowsOf(answer);
    }
    catch (cause) {
        if (!(cause instanceof ReplyError))
            throw cause;
        throw new errors/* UserError */.yo('drill', `the query was refused: ${cause.message}`, { cause });
    }
    finally {
        connection.close();
    }
}
/** Makes a user that may read and do nothing else. */
async function makeReader(connection, { user, password }) {
    await connection.send('ACL', 'SETUSER', user, 'on', `>${password}`, '~*', '+@read', '+@connection', '+dbsize');
}
/** Splits a line as `redis-cli` does: words, "quoted with \n and \x00", 'quoted'. Throws UserError `drill`. */
function wordsOf(line) {
    const words = [];
    const pattern = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"']+))(?=\s|$)/sy;
    const text = line.trim();
    while (pattern.lastIndex < text.length) {
        const [, double, single, bare] = pattern.exec(text) ?? [];
        if (double !== undefined)
            words.push(unescaped(double));
        else if (single !== undefined)
            words.push(Buffer.from(single.replaceAll("\\'", "'")));
        else if (bare !== undefined)
            words.push(Buffer.from(bare));
        else
            throw new errors/* UserError */.yo('drill', 'a query has a quote that is not closed');
    }
    return words;
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', b: '\b', a: '\x07' };
function unescaped(text) {
    const parts = text.split(/(\\x[0-9a-f]{2}|\\.)/is).map((part) => {
        if (/^\\x[0-9a-f]{2}$/i.test(part))
            return Buffer.from(part.slice(2), 'hex');
        return Buffer.from(part.startsWith('\\') ? (ESCAPES[part.charAt(1)] ?? part.slice(1)) : part);
    });
    return Buffer.concat(parts);
}
function rowsOf(reply) {
    if (reply === null)
        return [];
    if (!Array.isArray(reply))
        return [[textOf(reply)]];
    return reply.map((item) => (Array.isArray(item) ? item.flat().map(textOf) : [textOf(item)]));
}
function textOf(reply) {
    return reply === null ? null : String(reply);
}

;// CONCATENATED MODULE: ./sources/redis/guest-scratch.js









/** A hundred years, in milliseconds: keys whose time has come since the backup must live through the drill. */
const LONG = 3155760000000n;
/** Opens the empty server at an address as the scratch for a backup with this inventory. */
async function guestRedis(recorded, given, signal) {
    const { database: _, ...address } = given;
    const label = addressLabel(address);
    const connection = await openConnection(address, signal);
    const { version, product, databases, info } = await serverFacts(connection, Date.now).finally(() => connection.close());
    assertWhole({ version, product, databases, info, major: 0, modules: [], clockSkewMs: 0 }, label);
    if (databases.size > 0 || Number(info.get('number_of_libraries') ?? 0) > 0) {
        const word = `the scratch server at ${label} is not empty; give an empty one, or use scratch: ephemeral`;
        throw new errors/* UserError */.yo('preflight', word);
    }
    const reader = {
        user: `lifeboat-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`,
        password: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
    };
    const own = new Map(databasesOf(recorded).map((database) => [database, database]));
    return {
        label: `${product} ${version} at ${label}`,
        notes: ['keys that expire were given a hundred years more, so that all of them could be compared'],
        restoreGlobals: async () => undefined,
        async restore(dump) {
            const session = await openConnection(address, signal);
            try {
                const libraries = await restoreKeys(session, dump, { databases: own, shift: LONG });
                for (const code of libraries)
                    await session.send('FUNCTION', 'LOAD', code);
                await makeReader(session, reader);
            }
            finally {
                session.close();
            }
        },
        async inventory() {
            const options = { depth: recorded.depth, shift: -LONG };
            return (await serverInventory(address, options, signal)).inventory;
        },
        query: (text) => queryRows({ ...address, ...reader }, text, signal),
        async close() {
            const session = await openConnection(address);
            try {
                await session.send('ACL', 'DELUSER', reader.user);
                // It was empty of all this when the drill began.
                await session.send('FLUSHALL', 'ASYNC');
                if (Object.keys(recorded.facts.functions ?? {}).length > 0)
                    await session.send('FUNCTION', 'FLUSH');
            }
            finally {
                session.close();
            }
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./sources/isolation.js
var sources_isolation = __webpack_require__(2789);
// EXTERNAL MODULE: ./streams/process.js + 1 modules
var streams_process = __webpack_require__(8261);
;// CONCATENATED MODULE: ./sources/redis/programs.js




const DIRECTORIES = [
    '/usr/bin',
    '/usr/local/bin',
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
    '/snap/bin',
];
const NAMES = ['redis-server', 'valkey-server'];
/** The newest RDB version each product's versions read, newest first (rdb.h, RDB_VERSION). */
const READS = {
    Redis: [
        [8.4, 13],
        [7.4, 12],
        [7.2, 11],
        [7, 10],
        [5, 9],
        [4, 8],
    ],
    Valkey: [
        [9, 80],
        [7.2, 11],
    ],
};
/**
 * An installed server that can load a dump with this inventory. Throws UserError `tool-missing` that says what is
 * there and what to install.
 */
async function serverFor({ origin, major }) {
    const installed = await installedServers();
    const wanted = Number(origin.rdbVersion ?? 0);
    const product = origin.product === 'Valkey' ? 'Valkey' : 'Redis';
    const able = installed.filter((program) => newestRdb(program) >= wanted);
    const best = able.find((program) => program.product === product) ?? able[0];
    if (best)
        return best;
    const source = `${product} ${origin.version ?? major}`;
    const there = installed.length > 0
        ? `installed here is ${installed.map(({ product: name, version }) => `${name} ${version}`).join(', ')}, which is too old for its dumps (RDB version ${wanted})`
        : 'no server is installed here';
    const word = `the backup is of ${source}, and ${there}. Install the package ${product.toLowerCase()}-server of that version or a newer one (packages.redis.io has newer ones than most distributions), or set scratch to the URL of an empty server`;
    throw new errors/* UserError */.yo('tool-missing', word);
}
/** All servers installed here. */
async function installedServers() {
    const found = [];
    for (const path of DIRECTORIES.flatMap((directory) => NAMES.map((name) => (0,external_node_path_.join)(directory, name)))) {
        const there = await (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
        if (!there)
            continue;
        const { stdout } = await (0,streams_process/* run */.eF)({ program: path, args: ['--version'], env: { LC_ALL: 'C' } });
        const [, product, version] = /^(Redis|Valkey) server v=([\d.]+)/.exec(stdout) ?? [];
        if (version !== undefined)
            found.push({ path, version, product: product === 'Valkey' ? 'Valkey' : 'Redis' });
    }
    return found;
}
function newestRdb({ product, version }) {
    const number = Number.parseFloat(version);
    return READS[product].find(([since]) => number >= since)?.[1] ?? 0;
}

;// CONCATENATED MODULE: ./sources/redis/server.js












const NOBODY = 65534;
/** A unix socket's path may have at most 107 bytes (sockaddr_un). */
const MAX_DIRECTORY_LENGTH = 80;
const POLL_MS = 20;
const server_USUAL_DATABASES = 16;
/**
 * Makes a place for a throwaway server that can load a dump with this inventory, run as a user other than root.
 * Throws UserError `tool-missing` naming the package where none is installed.
 */
async function prepareServer(recorded, wish, signal) {
    const program = await serverFor(recorded);
    const parent = (0,external_node_os_.tmpdir)().length <= MAX_DIRECTORY_LENGTH - 20 ? (0,external_node_os_.tmpdir)() : '/tmp';
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'lifeboat-'));
    const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const file = (0,external_node_path_.join)(home, 'dump.rdb');
    const address = { host: '', port: 0, socket: (0,external_node_path_.join)(home, 's'), tls: false, verify: false };
    let service;
    const stop = async () => {
        await service?.stop();
        await (0,promises_.rm)(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    };
    const env = { LC_ALL: 'C', PATH: '/usr/bin:/bin', HOME: home, TZ: 'UTC' };
    const base = { program: program.path, env, cwd: home, ...identity };
    const probe = { ...base, args: ['--version'], ...(signal ? { signal } : {}) };
    const isolation = await isolationFor(wish, probe).catch(async (error) => {
        await stop();
        throw error;
    });
    return {
        program,
        isolation,
        file,
        async load(dump) {
            const written = (0,external_node_stream_promises_.pipeline)(dump, (0,external_node_fs_.createWriteStream)(file, { mode: 0o600 }), ...(signal ? [{ signal }] : []));
            await written.catch((error) => {
                throw placeFault(error, file);
            });
            if (identity.uid !== undefined)
                await (0,promises_.chown)(file, identity.uid, identity.gid);
            // No signal here: `stop` is always called, and ends it even while a cancel is under way.
            service = (0,sources_isolation/* serveIsolated */.F7)({ ...base, args: argumentsOf(home, recorded) }, isolation, 'SIGTERM');
            await loaded(address, service, (0,external_node_path_.join)(home, 'log'), signal);
            return address;
        },
        stop,
    };
}
async function isolationFor(wish, probe) {
    if (probe.uid !== undefined)
        await (0,promises_.chown)(probe.cwd, probe.uid, probe.gid ?? NOBODY);
    return (0,sources_isolation/* findIsolation */.Qm)(wish, probe);
}
/**
 * A replica of nobody: only a master drops keys whose time has come, while it loads and later, so this server holds
 * for ever what the dump held.
 */
function argumentsOf(home, recorded) {
    const settings = {
        port: '0',
        unixsocket: (0,external_node_path_.join)(home, 's'),
        unixsocketperm: '700',
        dir: home,
        dbfilename: 'dump.rdb',
        logfile: (0,external_node_path_.join)(home, 'log'),
        loglevel: 'warning',
        save: '',
        appendonly: 'no',
        databases: String(Math.max(server_USUAL_DATABASES, (databasesOf(recorded).at(-1) ?? 0) + 1)),
    };
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
    return [...args, '--replicaof', '127.0.0.1', '1'];
}
async function loaded(address, service, log, signal) {
    let ended = false;
    const over = () => {
        ended = true;
    };
    service.exited.then(over, over);
    for (;;) {
        signal?.throwIfAborted();
        try {
            const connection = await openConnection(address, signal);
            connection.close();
            return;
        }
        catch (cause) {
            signal?.throwIfAborted();
            // Loading takes as long as it takes; only its end is a fault.
            if (ended)
                throw new errors/* UserError */.yo('drill', `the server does not load the dump: ${await lastWord(log, service)}`, {
                    cause,
                });
        }
        await (0,external_node_timers_promises_.setTimeout)(POLL_MS, undefined, signal ? { signal } : {});
    }
}
async function lastWord(log, service) {
    const text = await (0,promises_.readFile)(log, 'utf8').catch(() => '');
    const lines = text.split('\n').flatMap((line) => /^\d+:\w .* # (.*)$/.exec(line)?.[1] ?? []);
    const told = lines.filter((line) => !/^(Internal error in RDB|Server initialized|WARNING|Redis is starting)/.test(line));
    if (told.length > 0)
        return told.slice(-2).join('; ');
    return service.exited.then(({ stderr }) => stderr.trim().split('\n').at(-1) ?? 'no message', errors/* messageOf */.bD);
}

;// CONCATENATED MODULE: ./sources/redis/scratch.js






/** Reached only through the socket in our own directory. */
const READER = { user: 'lifeboat-checks', password: 'checks' };
/** Starts a throwaway server for a backup with this inventory; it keeps keys whose time has come. */
async function ephemeralRedis(recorded, signal, wish = 'auto') {
    const server = await prepareServer(recorded, wish, signal);
    const { product, version } = server.program;
    let address;
    const running = () => {
        if (!address)
            throw new Error('restore comes first');
        return address;
    };
    return {
        label: `${product} ${version}, ephemeral`,
        notes: [],
        isolation: server.isolation,
        restoreGlobals: async () => undefined,
        async restore(dump) {
            address = await server.load(dump);
            const connection = await openConnection(address, signal);
            await makeReader(connection, READER).finally(() => connection.close());
        },
        inventory: () => savedInventory(running(), server.file, recorded, signal),
        query: (text) => queryRows({ ...running(), ...READER }, text, signal),
        close: () => server.stop(),
    };
}
/** What a server holds, from the file it writes: a replica without its master sends no dump. */
async function savedInventory(address, file, { depth, major }, signal) {
    const connection = await openConnection(address, signal);
    try {
        await connection.send('SAVE');
    }
    catch (cause) {
        throw new errors/* UserError */.yo('drill', 'the throwaway server cannot write what it holds; is the disk full?', {
            cause,
        });
    }
    finally {
        connection.close();
    }
    const tally = new Tally({ depth });
    const reader = tallyReader(tally, { depth });
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 20, ...(signal ? { signal } : {}) }))
        reader.push(chunk);
    reader.end();
    return tally.inventory(major, {}, []);
}

;// CONCATENATED MODULE: ./sources/redis/engine.js







/** Redis and Valkey: the dump a replica gets, read as it passes; a throwaway server that keeps what has expired. */
const redis = {
    parse(url) {
        if (url.toLowerCase().startsWith(`${DIRECTORY_SCHEME}:`))
            return parseRedisDirectory(url);
        const address = parseRedisUrl(url);
        return {
            engine: REDIS,
            database: addressLabel(address),
            refuses: {
                only: 'a key belongs to no table; name a logical database in the URL (redis://host/2) to restore it alone',
                owners: 'keys have no owners',
            },
            environment: redisEnvironment(address),
            open: (options) => openRedis(address, options),
            scratch: (recorded, signal) => guestRedis(recorded, address, signal),
            live: async (_recorded, signal) => (await serverInventory(address, { depth: 'counts' }, signal)).inventory,
            destination: (options) => openRedisDestination(address, options),
        };
    },
    ephemeral: (recorded, wish, signal) => ephemeralRedis(recorded, signal, wish),
};


/***/ })

};
