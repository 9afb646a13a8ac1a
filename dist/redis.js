export const id = 380;
export const ids = [380];
export const modules = {

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  redis: () => (/* binding */ redis)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
;// CONCATENATED MODULE: ./sources/redis/address.js


const PARAMETERS = ['db', 'ca', 'cert', 'key', 'verify'];
/** Parameters other tools put into such URLs; they change nothing here and are let pass. */
const IGNORED = ['family', 'timeout', 'protocol', 'client_name', 'clientName', 'connect_timeout'];
const ENCODE = 'Percent-encode special characters of user and password (@ is %40, / is %2F, # is %23, ? is %3F, : is %3A)';
/**
 * Parses `redis://user:password@host:6379/0`, `rediss://...` (TLS, verified unless `?verify=false`; `?ca=`, `?cert=`
 * and `?key=` are files) and `redis+unix:///path/to.sock?db=0`. Throws UserError `input`, without a fragment of the URL.
 */
function parseRedisUrl(text) {
    const url = toUrl(text);
    if (url.hash)
        fail(`has a "#" in it. ${ENCODE}`);
    const known = [...PARAMETERS, ...IGNORED];
    if ([...url.searchParams.keys()].some((key) => !known.includes(key)))
        fail(`has a parameter that is not understood; known are ${PARAMETERS.join(', ')}. ${ENCODE}`);
    const unix = url.protocol === 'redis+unix:';
    const path = decode(url.pathname, 'path');
    if (unix && (path.length < 2 || url.host))
        fail('names no socket; write redis+unix:///path/to.sock');
    const tls = url.protocol === 'rediss:';
    const { db, ca, cert, key, verify } = Object.fromEntries(url.searchParams);
    if (!tls && (ca || cert || key || verify))
        fail('has TLS parameters, but is not rediss://');
    if ((cert === undefined) !== (key === undefined))
        fail('needs both cert and key, or neither');
    for (const file of [ca, cert, key])
        if (file && !(0,external_node_fs_.existsSync)(file))
            fail('names a file of TLS that does not exist');
    const database = databaseOf(db ?? (unix ? '' : path.slice(1)));
    const user = decode(url.username, 'user');
    const password = decode(url.password, 'password');
    if (user && !password)
        fail('has a user and no password; write user:password@, or :password@ without a user');
    return {
        host: unix ? '' : decode(url.hostname, 'host').replace(/^\[(.*)\]$/, '$1') || 'localhost',
        port: Number(url.port || 6379),
        tls,
        verify: verify !== 'false',
        ...(unix ? { socket: path } : {}),
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
        fail('has a path that is not the number of a logical database');
    return Number(text);
}
function toUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return fail(`is not a valid URL. ${ENCODE}`);
    }
}
function decode(part, what) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return fail(`has a ${what} with a stray "%"; write a percent sign as %25`);
    }
}
function fail(fault) {
    throw new errors/* UserError */.yo('input', `the database URL ${fault}`);
}

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
                // The mark may come in pieces: its length is always held back.
                held = Buffer.concat([held, chunk]);
                const tail = held.subarray(-MARK_BYTES);
                const body = held.subarray(0, held.length - tail.length);
                if (body.length > 0)
                    yield body;
                if (tail.equals(end.mark))
                    return;
                held = tail;
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
    bytes(key) {
        const length = key.length;
        const blocks = length & ~15;
        for (let i = 0; i < blocks; i += 16)
            this.#block(wordAt(key, i), wordAt(key, i + 4), wordAt(key, i + 8), wordAt(key, i + 12));
        if (blocks < length)
            this.#tail(key, blocks);
        return this.#finish(length);
    }
    /** A whole number from 0 to 2^53. */
    number(value) {
        this.#block(value | 0, Math.floor(value / WORD) | 0, 0, 0);
        return this.#finish(8);
    }
    #block(k1, k2, k3, k4) {
        this.a ^= Math.imul(rotate(Math.imul(k1, C1), 15), C2);
        this.a = (Math.imul((rotate(this.a, 19) + this.b) | 0, 5) + 0x561ccd1b) | 0;
        this.b ^= Math.imul(rotate(Math.imul(k2, C2), 16), C3);
        this.b = (Math.imul((rotate(this.b, 17) + this.c) | 0, 5) + 0x0bcaa747) | 0;
        this.c ^= Math.imul(rotate(Math.imul(k3, C3), 17), C4);
        this.c = (Math.imul((rotate(this.c, 15) + this.d) | 0, 5) + 0x96cd1c35) | 0;
        this.d ^= Math.imul(rotate(Math.imul(k4, C4), 18), C1);
        this.d = (Math.imul((rotate(this.d, 13) + this.a) | 0, 5) + 0x32ac3b17) | 0;
    }
    #tail(key, from) {
        this.d ^= Math.imul(rotate(Math.imul(wordAt(key, from + 12), C4), 18), C1);
        this.c ^= Math.imul(rotate(Math.imul(wordAt(key, from + 8), C3), 17), C4);
        this.b ^= Math.imul(rotate(Math.imul(wordAt(key, from + 4), C2), 16), C3);
        this.a ^= Math.imul(rotate(Math.imul(wordAt(key, from), C1), 15), C2);
    }
    #finish(length) {
        this.a ^= length;
        this.b ^= length;
        this.c ^= length;
        this.d ^= length;
        this.#spread();
        this.a = mix(this.a);
        this.b = mix(this.b);
        this.c = mix(this.c);
        this.d = mix(this.d);
        this.#spread();
        return this;
    }
    #spread() {
        this.a = (this.a + this.b + this.c + this.d) | 0;
        this.b = (this.b + this.a) | 0;
        this.c = (this.c + this.a) | 0;
        this.d = (this.d + this.a) | 0;
    }
}
/** Two sums modulo 2^64 over fingerprints, in whatever order they come; equal ones do not cancel. */
class Sum {
    #a = 0;
    #b = 0;
    #c = 0;
    #d = 0;
    add({ a, b, c, d }) {
        const low = this.#a + (a >>> 0);
        const high = this.#b + (b >>> 0);
        this.#a = low >>> 0;
        this.#b = (low >= WORD ? high + 1 : high) >>> 0;
        const third = this.#c + (c >>> 0);
        const fourth = this.#d + (d >>> 0);
        this.#c = third >>> 0;
        this.#d = (third >= WORD ? fourth + 1 : fourth) >>> 0;
    }
    reset() {
        this.#a = this.#b = this.#c = this.#d = 0;
    }
    /** Takes the sums into a fingerprint. */
    into(print) {
        print.number(this.#a).number(this.#b).number(this.#c).number(this.#d);
    }
    /** Both as unsigned decimal numbers. */
    texts() {
        const text = (low, high) => ((BigInt(high) << 32n) | BigInt(low)).toString();
        return [text(this.#a, this.#b), text(this.#c, this.#d)];
    }
}
/** Four bytes, the lowest first; those beyond the end are 0. */
function wordAt(bytes, at) {
    const left = bytes.length - at;
    if (left <= 0)
        return 0;
    const low = bytes[at] ?? 0;
    if (left === 1)
        return low;
    const second = low | ((bytes[at + 1] ?? 0) << 8);
    if (left === 2)
        return second;
    const third = second | ((bytes[at + 2] ?? 0) << 16);
    return left === 3 ? third : third | ((bytes[at + 3] ?? 0) << 24);
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

;// CONCATENATED MODULE: ./sources/redis/rdb/crc64.js
/** Jones' polynomial, reflected: what Redis puts at the end of an RDB file and of a DUMP payload (crc64.c). */
const POLYNOMIAL = 0x95ac9329ac4bc9b5n;
const SLICES = 8;
const crc64_WORD = 0xffffffffn;
/** The CRC-64 of bytes that come piece by piece. */
class Crc64 {
    #low = 0;
    #high = 0;
    update(bytes) {
        const { low: lows, high: highs } = tables();
        let low = this.#low;
        let high = this.#high;
        let at = 0;
        const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        for (; at + SLICES <= bytes.length; at += SLICES) {
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
            low = at8(lows, a, b, c, d) ^ at8(lows, e, f, g, h);
            high = at8(highs, a, b, c, d) ^ at8(highs, e, f, g, h);
        }
        for (; at < bytes.length; at++) {
            const index = (low ^ (bytes[at] ?? 0)) & 255;
            low = ((low >>> 8) | (high << 24)) ^ (lows[index] ?? 0);
            high = (high >>> 8) ^ (highs[index] ?? 0);
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
let made;
/** Eight tables of 256, one behind the other: eight bytes are taken at once. */
function tables() {
    if (made)
        return made;
    const all = [];
    for (let i = 0n; i < 256n; i++) {
        let crc = i;
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >> 1n) ^ ((crc & 1n) * POLYNOMIAL);
        all.push(crc);
    }
    for (let i = 256; i < 256 * SLICES; i++) {
        const before = all[i - 256] ?? 0n;
        all.push((before >> 8n) ^ (all[Number(before & 255n)] ?? 0n));
    }
    made = {
        low: Int32Array.from(all, (crc) => Number(crc & crc64_WORD)),
        high: Int32Array.from(all, (crc) => Number(crc >> 32n)),
    };
    return made;
}
function at8(table, a, b, c, d) {
    return (table[a] ?? 0) ^ (table[b] ?? 0) ^ (table[c] ?? 0) ^ (table[d] ?? 0);
}

;// CONCATENATED MODULE: ./sources/redis/rdb/cursor.js

/** Thrown when a step wants bytes that have not come yet; it begins again once there are `need` of them. */
class Short extends Error {
    need;
    constructor(need) {
        super(`${need} bytes are needed`);
        this.need = need;
    }
}
const INT8 = 0;
const INT16 = 1;
const INT32 = 2;
const LZF = 3;
/** Reads the primitives of an RDB file (rdb.c, rdbLoadLenByRef and rdbGenericLoadStringObject) from bytes at hand. */
class Cursor {
    bytes = Buffer.alloc(0);
    at = 0;
    u8() {
        return this.take(1)[0] ?? 0;
    }
    /** The next bytes, not copied. */
    take(count) {
        const end = this.at + count;
        if (end > this.bytes.length)
            throw new Short(end);
        const piece = this.bytes.subarray(this.at, end);
        this.at = end;
        return piece;
    }
    /** A length or count. */
    length() {
        const { value, encoded } = this.#lengthOrEncoding();
        if (encoded)
            throw damaged('a length is not one');
        return value;
    }
    /** A string; numbers that are stored as such come as their digits. */
    string() {
        const { value, encoded } = this.#lengthOrEncoding();
        if (!encoded)
            return this.take(value);
        switch (value) {
            case INT8:
                return Buffer.from(String(this.take(1).readInt8()));
            case INT16:
                return Buffer.from(String(this.take(2).readInt16LE()));
            case INT32:
                return Buffer.from(String(this.take(4).readInt32LE()));
            case LZF: {
                const packed = this.length();
                const whole = this.length();
                return unpackLzf(this.take(packed), whole);
            }
            default:
                throw damaged(`a string is encoded in way ${value}`);
        }
    }
    /** Goes past a string without looking into it. */
    skipString() {
        const { value, encoded } = this.#lengthOrEncoding();
        if (!encoded)
            this.#skip(value);
        else if (value === LZF) {
            const packed = this.length();
            this.length();
            this.#skip(packed);
        }
        else if (value === INT8)
            this.#skip(1);
        else if (value === INT16)
            this.#skip(2);
        else if (value === INT32)
            this.#skip(4);
        else
            throw damaged(`a string is encoded in way ${value}`);
    }
    #skip(count) {
        const end = this.at + count;
        if (end > this.bytes.length)
            throw new Short(end);
        this.at = end;
    }
    #lengthOrEncoding() {
        const first = this.u8();
        switch (first >> 6) {
            case 0:
                return { value: first, encoded: false };
            case 1:
                return { value: ((first & 63) << 8) | this.u8(), encoded: false };
            case 3:
                return { value: first & 63, encoded: true };
        }
        if (first === 0x80)
            return { value: this.take(4).readUInt32BE(), encoded: false };
        if (first !== 0x81)
            throw damaged('a length is not one');
        const value = Number(this.take(8).readBigUInt64BE());
        return { value, encoded: false };
    }
}
/** The error of bytes that no server writes. */
function damaged(why) {
    return new errors/* UserError */.yo('integrity', `the RDB is damaged, or of a version that is not known here: ${why}. Run redis-check-rdb on it`);
}
/** LibLZF (lzf_d.c): runs of literals, and references to what has been unpacked. */
function unpackLzf(packed, size) {
    const out = Buffer.allocUnsafe(size);
    let from = 0;
    let to = 0;
    while (from < packed.length) {
        const control = packed[from++] ?? 0;
        if (control < 32) {
            to += packed.copy(out, to, from, from + control + 1);
            from += control + 1;
            continue;
        }
        let length = control >> 5;
        if (length === 7)
            length += packed[from++] ?? 0;
        const back = to - ((control & 31) << 8) - (packed[from++] ?? 0) - 1;
        if (back < 0 || to + length + 2 > size)
            throw damaged('a packed string leads nowhere');
        for (let i = 0; i < length + 2; i++)
            out[to + i] = out[back + i] ?? 0;
        to += length + 2;
    }
    if (to !== size)
        throw damaged('a packed string has another length');
    return out;
}

;// CONCATENATED MODULE: ./sources/redis/rdb/packed-lists.js

const LISTPACK_HEADER = 6;
const ZIPLIST_HEADER = 10;
const END = 255;
/** The elements of a listpack (listpack.c), numbers as their digits. */
function* listpack(bytes) {
    let at = LISTPACK_HEADER;
    for (;;) {
        const first = byteAt(bytes, at);
        if (first === END)
            return;
        const [value, size] = listpackEntry(bytes, at, first);
        yield value;
        at += size + backLength(size);
    }
}
/** The elements of a ziplist (ziplist.c), numbers as their digits. */
function* ziplist(bytes) {
    let at = ZIPLIST_HEADER;
    for (;;) {
        const before = byteAt(bytes, at);
        if (before === END)
            return;
        at += before === 254 ? 5 : 1;
        const [value, size] = ziplistEntry(bytes, at);
        yield value;
        at += size;
    }
}
/** The members of a set of whole numbers (intset.c), as their digits. */
function* intset(bytes) {
    const width = bytes.readUInt32LE(0);
    const count = bytes.readUInt32LE(4);
    if (bytes.length !== 8 + width * count)
        throw damaged('a set of numbers has another length');
    for (let i = 0; i < count; i++) {
        const at = 8 + i * width;
        if (width === 8)
            yield digits(bytes.readBigInt64LE(at));
        else
            yield digits(bytes.readIntLE(at, width));
    }
}
/** One entry and its size without the length that stands behind it for reading backwards. */
function listpackEntry(bytes, at, first) {
    if (first < 0x80)
        return [digits(first), 1];
    if (first < 0xc0)
        return slice(bytes, at + 1, first & 63, 1);
    if (first < 0xe0) {
        const raw = ((first & 31) << 8) | byteAt(bytes, at + 1);
        return [digits(raw >= 4096 ? raw - 8192 : raw), 2];
    }
    if (first < 0xf0)
        return slice(bytes, at + 2, ((first & 15) << 8) | byteAt(bytes, at + 1), 2);
    switch (first) {
        case 0xf0:
            return slice(bytes, at + 5, bytes.readUInt32LE(at + 1), 5);
        case 0xf1:
            return [digits(bytes.readInt16LE(at + 1)), 3];
        case 0xf2:
            return [digits(bytes.readIntLE(at + 1, 3)), 4];
        case 0xf3:
            return [digits(bytes.readInt32LE(at + 1)), 5];
        case 0xf4:
            return [digits(bytes.readBigInt64LE(at + 1)), 9];
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
function ziplistEntry(bytes, at) {
    const first = byteAt(bytes, at);
    switch (first >> 6) {
        case 0:
            return slice(bytes, at + 1, first & 63, 1);
        case 1:
            return slice(bytes, at + 2, ((first & 63) << 8) | byteAt(bytes, at + 1), 2);
        case 2:
            return slice(bytes, at + 5, bytes.readUInt32BE(at + 1), 5);
    }
    switch (first) {
        case 0xc0:
            return [digits(bytes.readInt16LE(at + 1)), 3];
        case 0xd0:
            return [digits(bytes.readInt32LE(at + 1)), 5];
        case 0xe0:
            return [digits(bytes.readBigInt64LE(at + 1)), 9];
        case 0xf0:
            return [digits(bytes.readIntLE(at + 1, 3)), 4];
        case 0xfe:
            return [digits(bytes.readInt8(at + 1)), 2];
    }
    if (first > 0xf0 && first < 0xfe)
        return [digits((first & 15) - 1), 1];
    throw damaged('an element of a ziplist is of no known kind');
}
function slice(bytes, from, length, head) {
    if (from + length > bytes.length)
        throw damaged('an element reaches beyond its list');
    return [bytes.subarray(from, from + length), head + length];
}
function byteAt(bytes, at) {
    const byte = bytes[at];
    if (byte === undefined)
        throw damaged('a packed list has no end');
    return byte;
}
function digits(value) {
    return Buffer.from(String(value), 'latin1');
}

;// CONCATENATED MODULE: ./sources/redis/rdb/stream-value.js
const NODE = 1;
const stream_value_END = 2;
const GROUP = 3;
const PENDING = 4;
const CONSUMER = 5;
const OWNED = 6;
/**
 * The steps that read a stream: its nodes as they lie, where it ends, its groups with what is pending and for whom.
 * `version` is 1, 2 (7.0) or 3 (7.2); what only newer ones write is not compared, so that a newer server may load it.
 */
function streamSteps(value, version) {
    const { cursor } = value;
    const nodes = { left: cursor.length(), run: () => readNode(value) };
    const groups = { left: 0, run: () => readGroup(value, version) };
    const tail = {
        left: 1,
        run() {
            const end = numbers(cursor, 3);
            if (version >= 2)
                numbers(cursor, 5); // first id, greatest deleted id, entries ever added
            groups.left = cursor.length();
            value.addTagged(stream_value_END, end);
        },
    };
    // Last first: what a group says of itself comes before the next group.
    return [groups, tail, nodes];
}
function readNode(value) {
    const id = value.text();
    const entries = value.text();
    value.addTagged(NODE, id, entries);
}
function readGroup(value, version) {
    const { cursor } = value;
    const name = value.text();
    const last = numbers(cursor, 2);
    if (version >= 2)
        cursor.length(); // entries read, as far as it is known
    const pending = cursor.length();
    value.addTagged(GROUP, name, last);
    const consumers = { left: 0, run: () => readConsumer(value, name, version) };
    const count = {
        left: 1,
        run() {
            consumers.left = cursor.length();
        },
    };
    value.push([consumers, count, { left: pending, run: () => readPending(value, name) }]);
}
function readPending(value, group) {
    const { cursor } = value;
    const entry = cursor.take(24); // id and time of delivery
    const deliveries = Buffer.from(String(cursor.length()));
    value.addTagged(PENDING, group, entry, deliveries);
}
function readConsumer(value, group, version) {
    const { cursor } = value;
    const name = value.text();
    const seen = cursor.take(8);
    if (version >= 3)
        cursor.take(8); // when it was last active
    const owned = cursor.length();
    value.addTagged(CONSUMER, group, name, seen);
    const own = () => {
        const id = cursor.take(16);
        value.addTagged(OWNED, group, name, id);
    };
    value.push([{ left: owned, run: own }]);
}
function numbers(cursor, count) {
    let text = String(cursor.length());
    for (let i = 1; i < count; i++)
        text += ` ${cursor.length()}`;
    return Buffer.from(text, 'latin1');
}

;// CONCATENATED MODULE: ./sources/redis/rdb/value.js





const KINDS = ['string', 'list', 'set', 'sorted set', 'hash', 'stream', 'module'];
/** How a value lies in the file, by its type byte (rdb.h); what differs in layout alone is one kind. */
const TYPES = new Map([
    [0, { kind: 'string', steps: (value) => [{ left: 1, run: () => value.add(value.text()) }] }],
    [1, { kind: 'list', steps: (value) => counted(value, () => value.addNext(value.text())) }],
    [2, { kind: 'set', steps: (value) => counted(value, () => value.add(value.text())) }],
    [3, { kind: 'sorted set', steps: (value) => counted(value, () => scored(value, textScore)) }],
    [4, { kind: 'hash', steps: (value) => counted(value, () => pair(value)) }],
    [5, { kind: 'sorted set', steps: (value) => counted(value, () => scored(value, binaryScore)) }],
    [10, { kind: 'list', steps: (value) => packed(value, ziplist, addEach) }],
    [11, { kind: 'set', steps: (value) => packed(value, intset, addMembers) }],
    [12, { kind: 'sorted set', steps: (value) => packed(value, ziplist, addScored) }],
    [13, { kind: 'hash', steps: (value) => packed(value, ziplist, addPairs) }],
    [14, { kind: 'list', steps: (value) => counted(value, () => addPacked(value, ziplist)) }],
    [15, { kind: 'stream', steps: (value) => streamSteps(value, 1) }],
    [16, { kind: 'hash', steps: (value) => packed(value, listpack, addPairs) }],
    [17, { kind: 'sorted set', steps: (value) => packed(value, listpack, addScored) }],
    [18, { kind: 'list', steps: (value) => counted(value, () => node(value)) }],
    [19, { kind: 'stream', steps: (value) => streamSteps(value, 2) }],
    [20, { kind: 'set', steps: (value) => packed(value, listpack, addMembers) }],
    [21, { kind: 'stream', steps: (value) => streamSteps(value, 3) }],
]);
const MODULES = [6, 7];
/** Hashes with an end for each field (HASH_METADATA and HASH_LISTPACK_EX of Redis 7.4, HASH_2 of Valkey 9). */
const EXPIRING_FIELDS = [22, 23, 24, 25];
const NOTHING = Buffer.alloc(0);
const NODE_PLAIN = 1;
/** Letters of a module's type name, six bits each (module.c). */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** One key's value while it is read: its kind, how many elements it has, and sums over them in any order. */
class Value {
    cursor;
    sum = new Sum();
    print = new Fingerprint();
    kind = 'string';
    count = 0;
    /** Whether sums are taken, and values are looked into. */
    hashing;
    #steps = [];
    constructor(cursor, hashing) {
        this.cursor = cursor;
        this.hashing = hashing;
    }
    /** Begins the value of a type byte. Throws UserError `integrity` for a type that is unknown. */
    begin(type) {
        this.count = 0;
        this.sum.reset();
        const known = TYPES.get(type);
        if (known) {
            this.#steps = known.steps(this);
            this.kind = known.kind;
            return;
        }
        if (MODULES.includes(type))
            throw ofModule(moduleName(this.cursor));
        if (EXPIRING_FIELDS.includes(type)) {
            const word = 'a hash has fields that expire by themselves (HEXPIRE, Redis 7.4 or Valkey 9), which this version does not read. HPERSIST such fields, or back this server up by other means';
            throw new errors/* UserError */.yo('integrity', word);
        }
        throw damaged(`a key has the type ${type}`);
    }
    /** Takes the next step; false when there is none left. */
    step() {
        let next = this.#steps.at(-1);
        while (next && next.left === 0) {
            this.#steps.pop();
            next = this.#steps.at(-1);
        }
        if (!next)
            return false;
        next.run();
        next.left -= 1;
        return true;
    }
    /** Steps to be taken before those that are left; the last of them first. */
    push(steps) {
        this.#steps.push(...steps);
    }
    text() {
        if (this.hashing)
            return this.cursor.string();
        this.cursor.skipString();
        return NOTHING;
    }
    /** An element whose place does not matter. */
    add(...parts) {
        this.addTagged(0, ...parts);
    }
    /** An element told from others by its place. */
    addNext(part) {
        this.addTagged(this.count, part);
    }
    addTagged(tag, ...parts) {
        this.count += 1;
        if (!this.hashing)
            return;
        this.print.start(1).number(tag);
        for (const part of parts)
            this.print.bytes(part);
        this.sum.add(this.print);
    }
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
    const number = cursor.take(9).readBigUInt64BE(1) >> 10n;
    return Array.from({ length: 9 }, (_, i) => LETTERS[Number((number >> BigInt(48 - 6 * i)) & 63n)]).join('');
}
function counted({ cursor }, run) {
    return [{ left: cursor.length(), run }];
}
/** A value that lies in one string. */
function packed(value, elements, take) {
    const run = () => {
        const bytes = value.text();
        if (value.hashing)
            take(value, elements(bytes));
    };
    return [{ left: 1, run }];
}
/** A part of a list that lies in one string. */
function addPacked(value, elements) {
    const bytes = value.text();
    if (value.hashing)
        addEach(value, elements(bytes));
}
function addEach(value, elements) {
    for (const element of elements)
        value.addNext(element);
}
function addMembers(value, elements) {
    for (const element of elements)
        value.add(element);
}
function addPairs(value, elements) {
    eachPair(elements, (field, content) => value.add(field, content));
}
function addScored(value, elements) {
    eachPair(elements, (member, score) => value.add(member, scoreBytes(numberOf(score.toString()))));
}
function eachPair(elements, take) {
    for (;;) {
        const first = elements.next();
        if (first.done)
            return;
        const second = elements.next();
        if (second.done)
            throw damaged('a list of pairs has half of one');
        take(first.value, second.value);
    }
}
function pair(value) {
    const field = value.text();
    const content = value.text();
    value.add(field, content);
}
function scored(value, score) {
    const member = value.text();
    const number = score(value.cursor);
    value.add(member, scoreBytes(number));
}
function textScore(cursor) {
    const length = cursor.u8();
    if (length === 254)
        return Number.POSITIVE_INFINITY;
    if (length === 255)
        return Number.NEGATIVE_INFINITY;
    return numberOf(cursor.take(length).toString());
}
function binaryScore(cursor) {
    return cursor.take(8).readDoubleLE();
}
function numberOf(text) {
    const number = Number(text);
    if (!Number.isNaN(number) || !/^-?inf/i.test(text))
        return number;
    return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
/** A server turns -0 into 0 when a small sorted set is written. */
function scoreBytes(score) {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(score === 0 ? 0 : score);
    return bytes;
}
/** A node of a quicklist since 7.0: many elements in a listpack, or one by itself. */
function node(value) {
    const container = value.cursor.length();
    if (container === NODE_PLAIN)
        value.addNext(value.text());
    else
        addPacked(value, listpack);
}

;// CONCATENATED MODULE: ./sources/redis/rdb/reader.js



const MAGIC = 9;
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
    #summed = 0;
    constructor(events, options = {}) {
        this.#events = events;
        this.#payloads = options.payloads === true;
        this.#value = new Value(this.#cursor, options.hashing !== false);
    }
    push(chunk) {
        this.#waiting.push(chunk);
        this.#held += chunk.length;
        if (this.#held < this.#need)
            return;
        const cursor = this.#cursor;
        cursor.bytes = this.#waiting.length === 1 ? chunk : Buffer.concat(this.#waiting);
        cursor.at = 0;
        this.#need = this.#advance();
        const rest = cursor.bytes.subarray(cursor.at);
        this.#waiting = [rest];
        this.#held = rest.length;
    }
    /** To be called behind the last piece: a file that is cut is an error. */
    end() {
        if (this.#phase !== 'done')
            throw damaged('it ends too early');
        if (this.#held > 0)
            throw damaged('something follows its end');
    }
    /** Takes step after step; gives how many bytes the next one needs. */
    #advance() {
        const cursor = this.#cursor;
        this.#summed = 0;
        let from = 0;
        try {
            while (this.#phase !== 'done') {
                from = cursor.at;
                this.#step();
            }
        }
        catch (error) {
            if (error instanceof RangeError)
                throw damaged('a packed value is cut');
            if (!(error instanceof Short))
                throw error;
            cursor.at = from;
            this.#sum(from);
            return error.need - from;
        }
        return 1;
    }
    #step() {
        if (this.#key) {
            const from = this.#cursor.at;
            if (this.#value.step())
                this.#keep(from);
            else
                this.#finish(this.#key);
            return;
        }
        switch (this.#phase) {
            case 'head':
                this.#head();
                return;
            case 'checksum':
                this.#checksum();
                return;
            default:
                this.#entry();
                return;
        }
    }
    #head() {
        const text = this.#cursor.take(MAGIC).toString('latin1');
        const [, digits] = /^(?:REDIS|VALKEY)(\d{3,4})$/.exec(text) ?? [];
        if (digits === undefined)
            throw damaged('it does not begin as an RDB');
        this.version = Number(digits);
        this.#phase = 'body';
    }
    #entry() {
        const cursor = this.#cursor;
        const from = cursor.at;
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
                this.#expiry = cursor.take(8).readBigInt64LE();
                return;
            case OP.expireS:
                this.#expiry = BigInt(cursor.take(4).readInt32LE()) * 1000n;
                return;
            case OP.idle:
                skipLengths(cursor, 1);
                return;
            case OP.frequency:
                cursor.u8();
                return;
            case OP.aux: {
                const name = cursor.string().toString();
                const value = cursor.string().toString();
                this.#events.fact?.(name, value);
                return;
            }
            case OP.function: {
                const code = cursor.string();
                this.#events.library?.(code);
                return;
            }
            case OP.moduleAux:
                throw ofModule(moduleName(cursor));
        }
        if (opcode >= OP.function - 5)
            throw damaged(`it has the instruction ${opcode}`);
        const key = cursor.string();
        const before = cursor.at;
        this.#value.begin(opcode);
        // The value may end in a later piece, which overwrites what the buffers of this one show.
        this.#key = Buffer.from(key);
        this.#payload = this.#payloads ? [Buffer.from(cursor.bytes.subarray(from, from + 1))] : [];
        this.#keep(before);
    }
    #keep(from) {
        if (this.#payloads)
            this.#payload.push(Buffer.from(this.#cursor.bytes.subarray(from, this.#cursor.at)));
    }
    #finish(key) {
        const expiry = this.#expiry;
        const payload = this.#payloads ? { payload: Buffer.concat(this.#payload) } : {};
        this.#key = undefined;
        this.#expiry = undefined;
        this.#payload = [];
        this.#events.key({
            database: this.#database,
            key,
            kind: this.#value.kind,
            value: this.#value,
            ...(expiry === undefined ? {} : { expiry }),
            ...payload,
        });
    }
    #checksum() {
        const before = this.#cursor.at;
        const stored = this.#cursor.take(CHECKSUM);
        this.#sum(before);
        // A server that is told not to sum (rdbchecksum no) writes zeros.
        this.checked = stored.some((byte) => byte !== 0);
        if (this.checked && !stored.equals(this.#crc.digest()))
            throw damaged('its checksum does not fit');
        this.#phase = 'done';
    }
    #sum(end) {
        this.#crc.update(this.#cursor.bytes.subarray(this.#summed, end));
        this.#summed = end;
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
    #tables = new Map();
    #print = new Fingerprint();
    #expiry = Buffer.alloc(8);
    #libraries = {};
    #facts = {};
    /** Keys that end at or before this instant are not counted. */
    aliveAfter;
    constructor(options) {
        this.#options = options;
        if (typeof options.aliveAfter === 'bigint')
            this.aliveAfter = options.aliveAfter;
    }
    key({ database, key, kind, expiry, value }) {
        const { depth, shift = 0n, databases } = this.#options;
        const counted = databases ? databases.get(database) : database;
        if (counted === undefined)
            return;
        if (this.aliveAfter !== undefined && expiry !== undefined && expiry + shift <= this.aliveAfter)
            return;
        const order = counted * KINDS.length + KINDS.indexOf(kind);
        const name = tableName(counted, kind);
        let table = this.#tables.get(name);
        if (!table) {
            table = { rows: 0n, expiring: 0n, sum: new Sum(), order };
            this.#tables.set(name, table);
        }
        table.rows += 1n;
        if (expiry !== undefined)
            table.expiring += 1n;
        if (depth !== 'fingerprints')
            return;
        this.#print.start(KINDS.indexOf(kind)).bytes(key);
        if (expiry !== undefined) {
            this.#expiry.writeBigInt64LE(expiry + shift);
            this.#print.bytes(this.#expiry);
        }
        this.#print.number(value.count);
        value.sum.into(this.#print);
        table.sum.add(this.#print);
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
        const tables = [...this.#tables].sort(([, a], [, b]) => a.order - b.order);
        return {
            format: inventory/* INVENTORY_FORMAT */.Bf,
            engine: REDIS,
            depth,
            takenAt: new Date().toISOString(),
            selection: { excludeTables: [], excludeTableData: [] },
            origin,
            tables: tables.map(([name, { rows, sum }]) => ({
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
                        'keys that expire': Object.fromEntries(tables.map(([name, { expiring }]) => [name, String(expiring)])),
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
/** Keys of one type in one logical database: `db0.hash`. */
function tableName(database, kind) {
    return `db${database}.${kind}`;
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
        key({ database, key, expiry, payload = Buffer.alloc(0) }) {
            const target = databases.get(database);
            if (target === undefined)
                return;
            if (target !== selected)
                crew.send('SELECT', String(target));
            selected = target;
            const ends = expiry === undefined ? 0n : expiry + shift;
            if (expiry !== undefined && ends <= 0n)
                return; // ended before 1970
            crew.send('RESTORE', key, String(ends), sealed(payload, reader.version), 'ABSTTL');
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
    const named = directory_decode(url.slice(DIRECTORY_SCHEME.length + 1).replace(/^\/\/(?=\/)/, ''));
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
function directory_decode(path) {
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
