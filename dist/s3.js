export const id = 729;
export const ids = [729];
export const modules = {

/***/ 3352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLiveBucket: () => (/* binding */ openLiveBucket)
});

// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./store/s3-page.js
var s3_page = __webpack_require__(4120);
// EXTERNAL MODULE: ./store/s3-written.js
var s3_written = __webpack_require__(8740);
;// CONCATENATED MODULE: ./store/live-listing.js



/** A page of objects at a time, in the order of the keys' bytes. Throws rather than list in part. */
async function* listLive(s3, range) {
    const prefix = keyText(range.prefix ?? '');
    let token;
    let last = range.after ?? '';
    do {
        const query = {
            Prefix: prefix,
            // XML cannot hold control characters, so without this such a key would break the whole page.
            EncodingType: 'url',
            ...(range.pageKeys !== undefined && { MaxKeys: range.pageKeys }),
            ...(range.after !== undefined && token === undefined && { StartAfter: keyText(range.after) }),
            ...(token !== undefined && { ContinuationToken: token }),
        };
        const page = await (0,s3_page/* listPage */.k)(s3, prefix, query, range.signal);
        const encoded = page.EncodingType === 'url';
        const objects = [];
        for (const { Key, Size, LastModified, ETag } of page.Contents ?? []) {
            const key = Key === undefined ? undefined : keyBytes(Key, encoded);
            if (!key?.startsWith(range.prefix ?? '') || Size === undefined || !LastModified || !ETag) {
                throw broken(s3, prefix, 'an entry lacks its key, size, time or ETag');
            }
            if (key <= last)
                throw broken(s3, prefix, `the keys are out of order at ${JSON.stringify(keyText(key))}`);
            last = key;
            objects.push({ key, bytes: Size, etag: (0,s3_written/* bare */.$B)(ETag), modified: LastModified.toISOString() });
        }
        if (objects.length > 0)
            yield objects;
        token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
}
/** The object of exactly this key, as a listing shows it now. */
async function findLive(s3, key, signal) {
    // The key itself comes before every longer one that starts with it.
    for await (const page of listLive(s3, { prefix: key, pageKeys: 1, ...(signal && { signal }) })) {
        return page.find((object) => object.key === key);
    }
    return undefined;
}
/** The key as S3 takes it. */
function keyText(key) {
    return Buffer.from(key, 'latin1').toString('utf8');
}
function keyBytes(text, encoded) {
    if (!encoded)
        return Buffer.from(text).toString('latin1');
    try {
        // S3 writes a space as "+", and "+" as "%2B".
        return Buffer.from(decodeURIComponent(text.replaceAll('+', ' '))).toString('latin1');
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
function broken(s3, prefix, what) {
    return new errors/* UserError */.yo('store', `list ${s3.urlOf(prefix)}: ${what}; no part of this listing is used`);
}

// EXTERNAL MODULE: ./store/s3-client.js + 2 modules
var s3_client = __webpack_require__(4868);
// EXTERNAL MODULE: ./store/s3-download.js + 1 modules
var s3_download = __webpack_require__(7464);
// EXTERNAL MODULE: ./store/s3-errors.js
var s3_errors = __webpack_require__(9012);
// EXTERNAL MODULE: ./store/s3-put.js
var s3_put = __webpack_require__(618);
// EXTERNAL MODULE: ./store/s3-upload.js + 1 modules
var s3_upload = __webpack_require__(2988);
;// CONCATENATED MODULE: ./store/live-bucket.js








/** Up to this an object goes in one request from one buffer of its own size; the smallest part of S3. */
const wholeBytes = 5 * 2 ** 20;
/**
 * Opens a live bucket; no request is sent yet. Plain HTTP is allowed to this machine and private networks. Throws
 * UserError `input` when the endpoint is unusable. Reading asks for ListObjectsV2 and GetObject, nothing else.
 */
function openLiveBucket(settings) {
    const s3 = (0,s3_client/* connect */.N)({ ...settings, prefix: '', inputs: 'source-', privateHttp: true });
    const asked = (verb, key, signal, run) => run.catch((error) => {
        throw signal?.aborted ? (0,s3_written/* cancelled */.KW)(verb, s3.urlOf(keyText(key)), signal) : perObject(error);
    });
    return {
        url: `s3://${settings.bucket}`,
        list: (range = {}) => guarded(s3, range),
        find: async (key, { signal } = {}) => asked('list', key, signal, findLive(s3, key, signal)),
        get: async (key, etag, { signal } = {}) => asked('get', key, signal, getLive(s3, key, etag, signal)),
        put: async (key, body, about) => asked('put', key, about.signal, putLive(s3, key, body, about)),
        close: () => s3.client.destroy(),
    };
}
async function* guarded(s3, range) {
    try {
        yield* listLive(s3, range);
    }
    catch (error) {
        if (range.signal?.aborted)
            throw (0,s3_written/* cancelled */.KW)('list', s3.urlOf(keyText(range.prefix ?? '')), range.signal);
        throw error;
    }
}
async function getLive(s3, key, etag, signal) {
    const opened = await (0,s3_download/* openDownload */.p)(s3, keyText(key), { etag, signal, named: perObject });
    if (!opened)
        throw new errors/* UserError */.yo('store', `get ${s3.urlOf(keyText(key))}: the store says it has no first byte`);
    // Whoever reads gets the error; without a reader it must not end the process.
    opened.body.on('error', () => { });
    const { body, total, headers } = opened;
    return { body, bytes: total, close: () => body.destroy(), ...headers };
}
async function putLive(s3, key, body, { bytes, signal, ...headers }) {
    const own = { ...s3, options: { ...s3.options, headers } };
    if (bytes > wholeBytes) {
        await (0,s3_upload/* upload */.S)(own, keyText(key), body, { sizeHint: bytes, ...(signal && { signal }) });
        return;
    }
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        signal?.throwIfAborted();
        chunks.push(chunk);
        length += chunk.length;
        if (length > bytes)
            break;
    }
    if (length !== bytes) {
        throw new errors/* UserError */.yo('store', `put ${s3.urlOf(keyText(key))}: its content is not ${bytes} bytes long; nothing was written`);
    }
    await (0,s3_put/* putWhole */.L)(own, keyText(key), Buffer.concat(chunks), false, signal ?? AbortSignal.any([]));
}
/** Tells the faults of one object from those of the bucket. */
function perObject(error) {
    if (!(error instanceof errors/* UserError */.yo) || error.code !== 'store')
        return error;
    const { status, code } = (0,s3_errors/* faultOf */.Kl)(error.cause);
    if (code === 'InvalidObjectState')
        return new errors/* UserError */.yo('archived', error.message, { cause: error.cause });
    const credentials = ['InvalidAccessKeyId', 'SignatureDoesNotMatch', 'ExpiredToken', 'RequestTimeTooSkewed'];
    if (status !== 403 || credentials.includes(code))
        return error;
    return new errors/* UserError */.yo('denied', error.message, { cause: error.cause });
}


/***/ }),

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ headerFields),
/* harmony export */   q: () => (/* binding */ objectHeaders)
/* harmony export */ });
/** The standard headers that S3 keeps with an object (S3 API reference, "PutObject"). */
const standard = [
    ['cache-control', 'CacheControl'],
    ['content-disposition', 'ContentDisposition'],
    ['content-encoding', 'ContentEncoding'],
    ['content-language', 'ContentLanguage'],
    ['x-amz-website-redirect-location', 'WebsiteRedirectLocation'],
];
const userPrefix = 'x-amz-meta-';
/** What an answer to GetObject says about the object. */
function objectHeaders(answer) {
    const metadata = {};
    for (const [header, field] of standard) {
        const value = answer[field];
        if (value !== undefined && value !== '')
            metadata[header] = readable(value);
    }
    if (answer.ExpiresString)
        metadata.expires = answer.ExpiresString;
    for (const [name, value] of Object.entries(answer.Metadata ?? {}))
        metadata[`${userPrefix}${name}`] = readable(value);
    return {
        ...(answer.ContentType ? { contentType: readable(answer.ContentType) } : {}),
        ...(Object.keys(metadata).length > 0 && { metadata }),
    };
}
/** The fields of PutObject and CreateMultipartUpload that write them again. */
function headerFields({ contentType, metadata = {} }) {
    const fields = {};
    const user = {};
    for (const [header, field] of standard) {
        const value = metadata[header];
        if (value !== undefined)
            fields[field] = sendable(value);
    }
    for (const [name, value] of Object.entries(metadata))
        if (name.startsWith(userPrefix))
            user[name.slice(userPrefix.length)] = sendable(value);
    const expires = new Date(metadata.expires ?? '');
    return {
        ...fields,
        ...(contentType !== undefined && { ContentType: sendable(contentType) }),
        ...(!Number.isNaN(expires.getTime()) && { Expires: expires }),
        ...(Object.keys(user).length > 0 && { Metadata: user }),
    };
}
/** Node reads headers as Latin-1; what was sent as UTF-8 is turned back. */
function readable(value) {
    if (/^[\x20-\x7e]*$/.test(value))
        return value;
    const text = Buffer.from(value, 'latin1').toString('utf8');
    return text.includes('\ufffd') ? value : text;
}
/** Other characters than ASCII as an encoded word, which is how S3 itself hands them out (RFC 2047, section 4.1). */
function sendable(value) {
    return /^[\x20-\x7e]*$/.test(value) ? value : `=?UTF-8?B?${Buffer.from(value).toString('base64')}?=`;
}


/***/ }),

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(8299);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./store/retry.js

const maxDelayMs = 20_000;
/**
 * Runs `attempt` until it succeeds, fails for good, or the time is up; then throws the last error unchanged.
 * Pauses grow exponentially with full jitter, so that many clients do not return in step.
 */
async function retrying(attempt, options) {
    const deadline = performance.now() + options.budgetMs;
    for (let count = 1;; count++) {
        try {
            return await attempt();
        }
        catch (error) {
            if (options.signal.aborted)
                throw error;
            const settled = await options.recover?.(error, count);
            if (settled)
                return settled.value;
            const pause = Math.random() * Math.min(maxDelayMs, options.delayMs * 2 ** (count - 1));
            if (!options.transient(error) || performance.now() + pause >= deadline)
                throw error;
            await (0,promises_.setTimeout)(pause, undefined, { signal: options.signal });
        }
    }
}

// EXTERNAL MODULE: ./store/s3-errors.js
var s3_errors = __webpack_require__(9012);
;// CONCATENATED MODULE: ./store/s3-credentials.js

/** What S3 says to credentials that were good before (S3 API reference, "Error responses"). */
const staleCodes = new Set(['ExpiredToken', 'TokenRefreshRequired', 'InvalidToken', 'InvalidAccessKeyId']);
/**
 * Sends a request and, when the store calls the credentials stale before they say so themselves, once more with new
 * ones of the default chain. Those that are given or stand in the environment do not change: then the error is thrown.
 */
async function withFreshCredentials(client, send) {
    const { credentials } = client.config;
    let used;
    try {
        used = nameOf(await credentials());
        return await send();
    }
    catch (error) {
        if (used === undefined || !isStale(error))
            throw error;
        // Another request may have renewed them meanwhile.
        let now = nameOf(await credentials());
        if (now === used)
            now = nameOf(await credentials({ forceRefresh: true }));
        if (now === used)
            throw error;
        return send();
    }
}
function isStale(error) {
    const { code, status } = (0,s3_errors/* faultOf */.Kl)(error);
    // An answer to HEAD has no body, so no word either.
    return staleCodes.has(code) || (status === 400 && /^(Unknown|BadRequest|400)/.test(code));
}
function nameOf({ accessKeyId, sessionToken = '' }) {
    return `${accessKeyId} ${sessionToken}`;
}

;// CONCATENATED MODULE: ./store/s3-client.js







const defaultTiming = {
    connectMs: 10_000,
    idleMs: 60_000,
    requestMs: 300_000,
    retryMs: 300_000,
    retryDelayMs: 500,
    unreachedMs: 20_000,
    abortMs: 2_000,
};
/** Prepares a client; opens no connection yet. Throws UserError `input` for an unusable endpoint. */
function connect(options) {
    checkEndpoint(options);
    const timing = { ...defaultTiming, ...options.timing };
    return connection(options, timing, clientFor(options, timing, options.credentials));
}
function connection(options, timing, client) {
    const keyOf = (key) => (options.prefix === '' ? key : `${options.prefix}/${key}`);
    // Keys of a live bucket may hold line ends; a message is one line.
    const urlOf = (key) => `s3://${options.bucket}/${keyOf(key)}`.replace(/\p{Cc}/gu, encodeURIComponent);
    const endpoint = options.endpoint ?? 'AWS';
    const inputs = options.inputs ?? '';
    let reached = false;
    const failure = (operation, key, error) => (0,s3_errors/* storeError */.gl)(operation, { url: urlOf(key), bucket: options.bucket, endpoint, inputs }, error);
    return {
        options,
        timing,
        client,
        keyOf,
        url: urlOf('').replace(/\/$/, ''),
        urlOf,
        failure,
        fresh: (limits) => {
            const own = { ...timing, ...limits };
            // The provider is shared, so that nothing is asked of the credential service again.
            return connection(options, own, clientFor(options, own, client.config.credentials));
        },
        call: async (operation, key, send, { signal = never, recover } = {}) => {
            const started = performance.now();
            const mayPass = (error) => {
                reached ||= !(0,s3_errors/* isUnreached */.mI)(error);
                return (0,s3_errors/* isTransient */.dg)(error) && (reached || performance.now() - started < timing.unreachedMs);
            };
            try {
                signal.throwIfAborted();
                const attempt = async () => send(client, { abortSignal: signal });
                const given = options.credentials !== undefined;
                const answer = await retrying(given ? attempt : async () => withFreshCredentials(client, attempt), {
                    budgetMs: timing.retryMs,
                    delayMs: timing.retryDelayMs,
                    signal,
                    transient: mayPass,
                    recover,
                });
                reached = true;
                return answer;
            }
            catch (error) {
                signal.throwIfAborted();
                throw failure(operation, key, error);
            }
        },
    };
}
const never = new AbortController().signal;
function clientFor(options, timing, credentials) {
    const { profile, endpoint } = options;
    const region = options.region ?? (endpoint === undefined ? undefined : profile.region);
    const agent = { keepAlive: true, timeout: timing.idleMs, maxSockets: 64 };
    return new dist_cjs/* S3Client */.YxF({
        forcePathStyle: profile.pathStyle,
        requestChecksumCalculation: profile.checksums,
        responseChecksumValidation: profile.checksums,
        // The SDK's own retry stops when its quota runs dry and cannot resolve unknown outcomes: ours does both.
        maxAttempts: 1,
        // One round trip less per part; the body is at hand and can be sent again.
        expectContinueHeader: false,
        followRegionRedirects: profile.name === 'aws',
        requestHandler: {
            httpAgent: watched(new external_node_http_.Agent(agent), timing.idleMs),
            httpsAgent: watched(new external_node_https_.Agent(agent), timing.idleMs),
            connectionTimeout: timing.connectMs,
            socketTimeout: timing.idleMs,
            requestTimeout: timing.requestMs,
            throwOnRequestTimeout: true,
        },
        ...(endpoint !== undefined && { endpoint }),
        ...(region !== undefined && { region }),
        ...(credentials !== undefined && { credentials }),
    });
}
/**
 * Ends every connection of an agent on which nothing moves. The SDK arms its socketTimeout 3 seconds after the
 * start of a request and disarms it with the first byte of the answer, so an answer that stops halfway would
 * hang for ever.
 */
function watched(agent, idleMs) {
    const open = agent.createConnection.bind(agent);
    agent.createConnection = (options, callback) => {
        const socket = open(options, callback);
        socket?.on('timeout', () => {
            const error = new Error(`nothing moved on the connection for ${idleMs} ms`);
            socket.destroy(Object.assign(error, { code: 'ETIMEDOUT' }));
        });
        return socket;
    };
    return agent;
}
function checkEndpoint({ endpoint, inputs = '', privateHttp = false, allowHttp = false }) {
    if (endpoint === undefined)
        return;
    const name = `${inputs}s3-endpoint`;
    if (!URL.canParse(endpoint))
        throw new errors/* UserError */.yo('input', `${name}: not a URL`);
    const { protocol, hostname, username, password } = new URL(endpoint);
    if (username !== '' || password !== '') {
        throw new errors/* UserError */.yo('input', `${name}: must not hold credentials; use ${inputs}s3-access-key-id`);
    }
    if (protocol === 'https:')
        return;
    if (protocol === 'http:' && (allowHttp || isLoopback(hostname)))
        return;
    if (protocol === 'http:' && privateHttp && isPrivate(hostname))
        return;
    const where = privateHttp ? 'this machine and private networks' : 'this machine';
    const word = `${name}: only https:// is allowed (http:// for ${where} alone); use TLS`;
    throw new errors/* UserError */.yo('input', inputs === '' ? `${word}, or s3-allow-http: true to do without` : word);
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
}
/** Names without a dot (a container's), and the addresses of RFC 1918, RFC 4193 and link-local ones. */
function isPrivate(host) {
    if (/^10(\.\d+){3}$|^192\.168(\.\d+){2}$|^169\.254(\.\d+){2}$|^172\.(1[6-9]|2\d|3[01])(\.\d+){2}$/.test(host))
        return true;
    return /^\[f[cd]|^\[fe[89ab]/.test(host) || /^[a-z0-9_-]*[a-z_-][a-z0-9_-]*$/i.test(host);
}


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ download),
  p: () => (/* binding */ openDownload)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(8299);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./store/object-headers.js
var object_headers = __webpack_require__(992);
;// CONCATENATED MODULE: ./store/read-ahead.js
/** Up to this size an object is read by one request: packs are, and many of them at the same time. */
const SINGLE_BYTES = 64 * 2 ** 20;
/** One connection across a continent carries some tens of MB/s; five of these lie in memory at most. */
const PIECE_BYTES = 8 * 2 ** 20;
const AHEAD = 4;
/**
 * The bytes `from` to `total` in their order. Of what is large a few pieces are read at the same time, each by itself
 * through `read`, and wait in memory (40 MiB at most) until it is their turn; the next begins when one is taken.
 */
async function* readAhead(from, total, read) {
    if (total - from <= SINGLE_BYTES) {
        yield* read(from, total);
        return;
    }
    const waiting = [];
    let next = from + PIECE_BYTES;
    const fill = () => {
        for (; waiting.length < AHEAD && next < total; next += PIECE_BYTES) {
            const piece = Array.fromAsync(read(next, Math.min(next + PIECE_BYTES, total)));
            // Its failure is thrown when its turn comes.
            piece.catch(() => undefined);
            waiting.push(piece);
        }
    };
    fill();
    yield* read(from, from + PIECE_BYTES);
    for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
        const chunks = await piece;
        fill();
        yield* chunks;
    }
}

// EXTERNAL MODULE: ./store/s3-errors.js
var s3_errors = __webpack_require__(9012);
// EXTERNAL MODULE: ./store/s3-written.js
var s3_written = __webpack_require__(8740);
;// CONCATENATED MODULE: ./store/s3-download.js








/**
 * Opens one object from the byte `from`. When the connection breaks or nothing arrives any more, it goes on
 * where it was with Range and If-Match; it fails when the object changed, when the end never comes, or when no
 * byte arrived for the retry time. Of a large object a few pieces are read at the same time, as in `readAhead`.
 */
async function download(s3, key, from, signal) {
    return (await openDownload(s3, key, { from, signal }))?.body ?? external_node_stream_.Readable.from([]);
}
/**
 * As `download`, with what the store says about the object; undefined when it ends before `from`. With an `etag`
 * (bare) only the object of that ETag is read; UserError `changed` when there is another one now. `named` may turn
 * any fault into another.
 */
async function openDownload(s3, key, { from = 0, etag, signal, named = (error) => error }) {
    const stop = new AbortController();
    const either = signal ? AbortSignal.any([stop.signal, signal]) : stop.signal;
    const asked = (error) => {
        if (signal?.aborted)
            return (0,s3_written/* cancelled */.KW)('get', s3.urlOf(key), signal);
        const told = named(error);
        return told instanceof Error ? told : new Error('the read failed', { cause: told });
    };
    let first;
    try {
        first = await request(s3, key, { at: from, etag: etag === undefined ? undefined : `"${etag}"` }, either);
    }
    catch (error) {
        throw asked(error);
    }
    if (!first)
        return undefined;
    const { total, etag: same } = first;
    const answer = first;
    const chunks = readAhead(from, total, (at, end) => read(s3, key, at === from ? answer : undefined, { at, end, total, etag: same }, either));
    const body = new external_node_stream_.Readable({
        highWaterMark: 2 ** 20,
        read() {
            chunks.next().then((step) => this.push(step.done ? null : step.value), (error) => this.destroy(asked(error)));
        },
        destroy(error, callback) {
            stop.abort();
            callback(error);
        },
    });
    const onAbort = () => void body.destroy(asked(signal?.reason));
    signal?.addEventListener('abort', onAbort, { once: true });
    body.once('close', () => signal?.removeEventListener('abort', onAbort));
    return { body, total: first.total, etag: first.etag, headers: first.headers };
}
/** The bytes of a piece, from the answer at hand as far as it goes, then by going on where it was. */
async function* read(s3, key, first, { at: from, end, total, etag }, signal) {
    let answer = first;
    let at = from;
    let lastProgress = performance.now();
    let failures = 0;
    const url = s3.urlOf(key);
    while (at < end) {
        try {
            answer ??= await request(s3, key, { at, ...(end < total && { end }), etag }, signal);
            if (!answer)
                throw changed(url);
            if (answer.total !== total)
                throw changed(url);
            for await (const chunk of unread(answer, at, signal)) {
                if (at + chunk.length > total)
                    throw changed(url);
                const wanted = chunk.subarray(0, end - at);
                at += wanted.length;
                yield wanted;
                lastProgress = performance.now();
                failures = 0;
                // One that ends here is read to its end, so that its connection serves again.
                if (at === end && answer.until > end)
                    return;
            }
            if (at === end)
                return;
            throw Object.assign(new Error(`the connection ended after ${at} of ${total} bytes`), {
                code: 'ECONNRESET',
            });
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof errors/* UserError */.yo)
                throw error;
            if (performance.now() - lastProgress > s3.timing.retryMs) {
                throw s3.failure('GetObject', key, error);
            }
            answer = undefined;
            const pause = Math.random() * Math.min(20_000, s3.timing.retryDelayMs * failures);
            failures += 1;
            await (0,promises_.setTimeout)(pause, undefined, { signal });
        }
    }
}
/** The bytes of an answer from `at` on; a server that ignores Range sends the ones before it too. */
async function* unread(answer, at, signal) {
    const { body } = answer;
    const onAbort = () => void body.destroy();
    signal.addEventListener('abort', onAbort, { once: true });
    let skip = at - answer.at;
    try {
        signal.throwIfAborted();
        for await (const chunk of body) {
            const rest = skip > 0 ? chunk.subarray(skip) : chunk;
            skip = Math.max(0, skip - chunk.length);
            if (rest.length > 0)
                yield rest;
        }
    }
    finally {
        signal.removeEventListener('abort', onAbort);
        body.destroy();
    }
}
async function request(s3, key, { at, end, etag }, signal) {
    const range = end === undefined ? `bytes=${at}-` : `bytes=${at}-${end - 1}`;
    const input = {
        Bucket: s3.options.bucket,
        Key: s3.keyOf(key),
        ...((at > 0 || end !== undefined) && { Range: range }),
        ...(etag !== undefined && { IfMatch: etag }),
    };
    return s3.call('GetObject', key, async (client, http) => {
        const answer = await client.send(new dist_cjs/* GetObjectCommand */.jLs(input), http);
        // Without an ETag it is no object: a proxy's page, or an error under status 200.
        if (!(answer.Body instanceof external_node_stream_.Readable) || answer.ContentLength === undefined || !answer.ETag) {
            throw new Error('the answer to GetObject held no body, no length or no ETag');
        }
        const start = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(answer.ContentRange ?? '');
        const first = Number(start?.[1] ?? 0);
        const total = Number(start?.[3] ?? answer.ContentLength);
        const until = start ? Number(start[2]) + 1 : total;
        if (first > at)
            throw new Error(`GetObject answered from byte ${first}, not ${at}`);
        return { body: answer.Body, at: first, until, total, etag: answer.ETag, headers: (0,object_headers/* objectHeaders */.q)(answer) };
    }, {
        signal,
        recover: async (error) => {
            const { status, code } = (0,s3_errors/* faultOf */.Kl)(error);
            if (status === 412)
                throw changed(s3.urlOf(key));
            // Starting at or after the end; only the very end is a good place.
            if (status === 416 || code === 'InvalidRange')
                return { value: undefined };
            return undefined;
        },
    });
}
function changed(url) {
    return new errors/* UserError */.yo('changed', `get ${url}: the object changed while it was read; run again`);
}


/***/ }),

/***/ 9012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ isDoubtful),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   gl: () => (/* binding */ storeError),
/* harmony export */   mI: () => (/* binding */ isUnreached)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);

/** The facts of anything the SDK throws. */
function faultOf(error) {
    const metadata = field(error, '$metadata');
    // An answer that is not XML (a proxy's page) leaves only the raw response, which the SDK keeps out of sight.
    const raw = field(field(error, '$response'), 'statusCode');
    const status = field(metadata, 'httpStatusCode') ?? raw ?? field(error, 'status');
    const code = field(error, 'Code') ?? field(error, 'code') ?? field(error, 'name');
    const requestId = field(metadata, 'requestId');
    return {
        code: typeof code === 'string' ? code : 'Unknown',
        status: typeof status === 'number' ? status : undefined,
        message: oneLine((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)),
        requestId: typeof requestId === 'string' ? requestId : undefined,
    };
}
/** Codes that may pass by themselves though their status says otherwise (S3 API reference, "Error responses"). */
const passingCodes = new Set([
    'SlowDown',
    'RequestTimeout',
    'RequestTimeTooSkewed',
    'ConditionalRequestConflict',
    'OperationAborted',
    'BadDigest',
    'IncompleteBody',
    'XAmzContentSHA256Mismatch',
]);
/** Errors of our own side, where asking again cannot help. */
const hopelessCodes = new Set(['CredentialsProviderError', 'TokenProviderError', 'CERT_HAS_EXPIRED']);
/** Whether the same request may succeed a little later. */
function isTransient(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return false;
    const { code, status } = faultOf(error);
    if (passingCodes.has(code))
        return true;
    if (hopelessCodes.has(code) || code.startsWith('ERR_TLS') || code.includes('SELF_SIGNED'))
        return false;
    // No answer, or a "good" one that could not be read: the connection broke.
    if (status === undefined || status < 300)
        return !(error instanceof TypeError);
    return (status >= 500 && status !== 501) || status === 429 || status === 408;
}
/** Whether nobody was there at all: refused, or no such name. */
function isUnreached(error) {
    return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(faultOf(error).code);
}
/** Whether the server may have carried the request out although it failed for us. */
function isDoubtful(error) {
    const { status } = faultOf(error);
    return status === undefined || status < 300 || status >= 500;
}
/**
 * The UserError for a failed call: operation, object, S3's code and status, and what to do next. Its code is
 * `not-found` for a missing key, `archived` for one that must be asked back first, else `store`; its cause is a copy without headers.
 */
function storeError(operation, place, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return error;
    const fault = faultOf(error);
    const status = fault.status === undefined || fault.status < 300 ? '' : ` (HTTP ${fault.status})`;
    // An answer to HEAD has no body, so there is no word of S3 in it.
    const word = fault.code.startsWith('Unknown') ? 'failed' : fault.code;
    const cause = Object.assign(new Error(`${fault.code}: ${fault.message}`), fault);
    const missing = fault.code === 'NoSuchKey' || (fault.status === 404 && fault.code === 'NotFound');
    const archived = operation === 'GetObject' && fault.code === 'InvalidObjectState';
    const text = `${operation} ${place.url} in bucket ${place.bucket}: ${word}${status}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(missing ? 'not-found' : archived ? 'archived' : 'store', `${text}; ${adviceOn(operation, place, fault)}`, {
        cause,
    });
}
const permissions = {
    PutObject: 's3:PutObject',
    CreateMultipartUpload: 's3:PutObject',
    UploadPart: 's3:PutObject',
    CompleteMultipartUpload: 's3:PutObject',
    AbortMultipartUpload: 's3:AbortMultipartUpload',
    GetObject: 's3:GetObject',
    HeadObject: 's3:GetObject',
    ListObjectsV2: 's3:ListBucket',
    RestoreObject: 's3:RestoreObject',
    ListMultipartUploads: 's3:ListBucketMultipartUploads',
    DeleteObject: 's3:DeleteObject',
};
function adviceOn(operation, place, fault) {
    const permission = permissions[operation] ?? `s3:${operation}`;
    switch (fault.code) {
        case 'NoSuchKey':
        case 'NotFound':
            return 'there is no such object';
        case 'NoSuchBucket':
            return `the bucket does not exist at ${place.endpoint}; create it, or correct ${place.inputs === '' ? 'store' : `${place.inputs}bucket`} or ${place.inputs}s3-endpoint`;
        case 'SignatureDoesNotMatch':
            return `the secret key does not belong to the access key id (or a proxy changes requests); check ${place.inputs}s3-secret-access-key`;
        case 'InvalidAccessKeyId':
            return `the access key id is unknown at ${place.endpoint}; check ${place.inputs}s3-access-key-id and ${place.inputs}s3-endpoint`;
        case 'ExpiredToken':
        case 'TokenRefreshRequired':
            return 'the session credentials have expired; let them live longer (role-duration-seconds of aws-actions/configure-aws-credentials), or leave them to the default chain (a role of the machine or container), which is asked anew';
        case 'RequestTimeTooSkewed':
            return "this machine's clock is more than 15 minutes off; set it right";
        case 'InvalidObjectState':
            return 'the object is in an archived storage class; bring it back with a restore request at the provider, wait until it is there, and run again';
        case 'PermanentRedirect':
        case 'AuthorizationHeaderMalformed':
            return `the bucket is in another region; set ${place.inputs}s3-region (${fault.message})`;
        case 'EntityTooLarge':
            return `the provider refuses an object this large; choose another ${place.inputs}s3-profile (${fault.message})`;
        case 'EPROTO':
            return `${place.endpoint} does not speak TLS as this side does (${fault.message}); check scheme and port of ${place.inputs}s3-endpoint`;
        case 'CredentialsProviderError':
            return `no credentials were found; set ${place.inputs}s3-access-key-id and ${place.inputs}s3-secret-access-key, or log in with OIDC first`;
    }
    if (fault.status === 403) {
        const hidden = operation === 'HeadObject' || operation === 'GetObject';
        const also = hidden
            ? '; without s3:ListBucket on the bucket, or with a condition on s3:prefix, a missing object is refused in this way too'
            : '';
        return `the credentials lack ${permission} on ${place.url} (or the bucket's policy or an object lock forbids it); allow it${also}`;
    }
    if (fault.status === undefined) {
        return `no usable answer from ${place.endpoint} (${fault.message}); check ${place.inputs}s3-endpoint and the network`;
    }
    if (isTransient({ $metadata: { httpStatusCode: fault.status }, name: fault.code })) {
        return `the store kept failing (${fault.message}); run again later`;
    }
    return fault.message;
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function oneLine(text) {
    return text.replace(/\p{Cc}+/gu, ' ').slice(0, 300);
}


/***/ }),

/***/ 2071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectBucket: () => (/* binding */ inspectBucket)
});

// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(8299);
// EXTERNAL MODULE: ./store/s3.js + 1 modules
var store_s3 = __webpack_require__(5796);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./store/s3-errors.js
var s3_errors = __webpack_require__(9012);
;// CONCATENATED MODULE: ./store/s3-attempt.js


/** Carries out one call and says what came of it; throws only when the signal fired. */
async function attempt(s3, operation, key, signal, send) {
    try {
        const value = await s3.call(operation, key, send, { signal });
        return { can: 'yes', detail: 'allowed', value };
    }
    catch (error) {
        signal.throwIfAborted();
        const fault = (0,s3_errors/* faultOf */.Kl)(error instanceof Error && error.cause ? error.cause : error);
        return { can: canOf(fault), detail: (0,errors/* messageOf */.bD)(error), fault };
    }
}
function canOf({ status, code }) {
    if (code === 'InvalidAccessKeyId' || code === 'SignatureDoesNotMatch' || code.startsWith('Expired'))
        return 'unknown';
    if (status === 403 || status === 401)
        return 'denied';
    return isUnsupported({ status, code }) ? 'no' : 'unknown';
}
/** Whether an answer says that the provider knows no such thing. */
function isUnsupported({ status, code }) {
    return status === 501 || status === 405 || code === 'NotImplemented' || code === 'MethodNotAllowed';
}

// EXTERNAL MODULE: ./store/s3-client.js + 2 modules
var s3_client = __webpack_require__(4868);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./store/s3-plan.js
var s3_plan = __webpack_require__(576);
;// CONCATENATED MODULE: ./store/s3-probe.js




/** Begins every probe's name; it follows no grammar of ours, so nothing takes it for a backup. */
const PROBE_NAME = 'lifeboat-probe-';
const notTried = (detail) => ({ can: 'unknown', detail: `not tried: ${detail}` });
/**
 * Writes, reads, lists and deletes small objects below `under`, and gives what came of it, with the names of what could
 * not be removed again. `look` runs while the first probe is there.
 */
async function probeBucket(s3, under, signal, look) {
    const key = `${under === '' ? '' : `${under}/`}${PROBE_NAME}${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const written = [];
    try {
        return await probe(s3, key, signal, look, written);
    }
    catch (error) {
        // Cancelled: what is there is removed over new sockets, as an upload would be.
        const limitMs = s3.timing.abortMs;
        const fresh = s3.fresh({ connectMs: limitMs, idleMs: limitMs, retryMs: limitMs, retryDelayMs: 50 });
        await removeAll(fresh, written, AbortSignal.timeout(limitMs)).catch(() => undefined);
        fresh.client.destroy();
        throw error;
    }
}
async function probe(s3, key, signal, look, written) {
    const put = await putProbe(s3, key, false, signal, written);
    // A policy may demand the condition of every write.
    if (put.can === 'denied' && (await putProbe(s3, key, true, signal, written)).can === 'yes')
        Object.assign(put, { can: 'yes', detail: 'allowed, with If-None-Match only' });
    const there = written.length > 0;
    const conditional = there ? await secondPut(s3, key, signal, written) : notTried('nothing could be put');
    const get = await getProbe(s3, key, there, signal);
    if (there)
        await look(key);
    const list = await attempt(s3, 'ListObjectsV2', key, signal, async (client, http) => client.send(new dist_cjs/* ListObjectsV2Command */.u6x({ Bucket: s3.options.bucket, Prefix: s3.keyOf(key), MaxKeys: 1 }), http));
    const uploads = await probeUploads(s3, `${key}-parts`, signal, written);
    const removal = await removeAll(s3, there ? written : [{ key, version: undefined }], signal);
    const probes = { put, conditional, get, list, ...uploads.probes, ...removal.probes };
    return { probes: bare(probes), leftovers: [...uploads.leftovers, ...(there ? removal.leftovers : [])] };
}
async function putProbe(s3, key, conditional, signal, written) {
    const body = Buffer.from('A probe of lifeboat status; it may be deleted.\n');
    const input = {
        Bucket: s3.options.bucket,
        Key: s3.keyOf(key),
        Body: body,
        ContentLength: body.length,
        ...(0,s3_plan/* keepHeaders */.G9)(s3.options),
        ...(0,s3_plan/* md5Header */.i1)(s3.options, (0,s3_plan/* md5Of */.iF)(body)),
        ...(conditional && { IfNoneMatch: '*' }),
    };
    const done = await attempt(s3, 'PutObject', key, signal, async (client, http) => client.send(new dist_cjs/* PutObjectCommand */.wKZ(input), http));
    if (done.can === 'yes')
        written.push({ key, version: done.value?.VersionId });
    return done;
}
async function secondPut(s3, key, signal, written) {
    const second = await putProbe(s3, key, true, signal, written);
    if (second.can === 'yes')
        return { can: 'no', detail: 'a second write was accepted and put over the first' };
    if (second.fault?.status === 412)
        return { can: 'yes', detail: 'a second write was refused' };
    return second;
}
async function getProbe(s3, key, there, signal) {
    const get = await attempt(s3, 'GetObject', key, signal, async (client, http) => {
        const answer = await client.send(new dist_cjs/* GetObjectCommand */.jLs({ Bucket: s3.options.bucket, Key: s3.keyOf(key) }), http);
        await answer.Body?.transformToByteArray();
    });
    // Whoever may not read is told 403, not that there is nothing.
    return !there && get.fault?.status === 404 ? { can: 'yes', detail: 'allowed' } : get;
}
/** One upload in parts to its end, and one that is given up. */
async function probeUploads(s3, key, signal, written) {
    const target = { Bucket: s3.options.bucket, Key: s3.keyOf(key) };
    const create = async () => attempt(s3, 'CreateMultipartUpload', key, signal, async (client, http) => client.send(new dist_cjs/* CreateMultipartUploadCommand */.nG4({ ...target, ...(0,s3_plan/* keepHeaders */.G9)(s3.options) }), http));
    const first = await create();
    const listUploads = await attempt(s3, 'ListMultipartUploads', key, signal, async (client, http) => client.send(new dist_cjs/* ListMultipartUploadsCommand */.mo2({ Bucket: target.Bucket, Prefix: target.Key }), http));
    const firstId = first.value?.UploadId;
    if (firstId === undefined) {
        const abort = notTried('no upload could be begun');
        return { probes: { multipart: first, listUploads, abort }, leftovers: [] };
    }
    const multipart = await finish(s3, key, firstId, signal, written);
    // Where the first could not be finished it serves for the abort too.
    const second = multipart.can === 'yes' ? (await create()).value?.UploadId : firstId;
    if (second === undefined) {
        return {
            probes: { multipart, listUploads, abort: notTried('no second upload could be begun') },
            leftovers: [],
        };
    }
    const abort = await attempt(s3, 'AbortMultipartUpload', key, signal, async (client, http) => client.send(new dist_cjs/* AbortMultipartUploadCommand */.tfP({ ...target, UploadId: second }), http));
    const leftovers = abort.can === 'yes' ? [] : [`${s3.urlOf(key)} (unfinished upload ${second})`];
    return { probes: { multipart, listUploads, abort }, leftovers };
}
async function finish(s3, key, uploadId, signal, written) {
    const target = { Bucket: s3.options.bucket, Key: s3.keyOf(key), UploadId: uploadId };
    const body = Buffer.from('A part of a probe of lifeboat status.\n');
    const done = await attempt(s3, 'UploadPart', key, signal, async (client, http) => {
        const md5 = (0,s3_plan/* md5Header */.i1)(s3.options, (0,s3_plan/* md5Of */.iF)(body));
        const input = { ...target, PartNumber: 1, Body: body, ContentLength: body.length, ...md5 };
        const { ETag, ChecksumCRC32 } = await client.send(new dist_cjs/* UploadPartCommand */.iVK(input), http);
        const part = { PartNumber: 1, ETag, ...(ChecksumCRC32 !== undefined && { ChecksumCRC32 }) };
        const completed = { ...target, MultipartUpload: { Parts: [part] } };
        return client.send(new dist_cjs/* CompleteMultipartUploadCommand */.Gym(completed), http);
    });
    if (done.can === 'yes')
        written.push({ key, version: done.value?.VersionId });
    return done;
}
/** Deletes all probes, as far as this key may: in a bucket with versions first aside, then each version for good. */
async function removeAll(s3, written, signal) {
    const removals = new Map();
    for (const { key } of written) {
        if (!removals.has(key))
            removals.set(key, await removeProbe(s3, key, undefined, signal));
    }
    const versions = written.filter(({ version }) => version !== undefined);
    const markers = [...removals].map(([key, { value }]) => ({ key, version: value?.VersionId }));
    const all = [...versions, ...markers.filter(({ version }) => version !== undefined)];
    const left = [];
    let removeVersion;
    for (const { key, version } of all) {
        const done = await removeProbe(s3, key, version, signal);
        removeVersion ??= done;
        if (done.can !== 'yes')
            left.push(`${s3.urlOf(key)} (version ${version})`);
    }
    // One that keeps versions is named by them.
    const named = new Set(versions.map(({ key }) => key));
    for (const [key, { can }] of removals)
        if (can !== 'yes' && !named.has(key))
            left.push(s3.urlOf(key));
    const first = removals.values().next().value ?? notTried('there is no probe');
    return { probes: { remove: first, ...(removeVersion ? { removeVersion } : {}) }, leftovers: left };
}
async function removeProbe(s3, key, version, signal) {
    const input = { Bucket: s3.options.bucket, Key: s3.keyOf(key), ...(version && { VersionId: version }) };
    return attempt(s3, 'DeleteObject', key, signal, async (client, http) => {
        const { VersionId } = await client.send(new dist_cjs/* DeleteObjectCommand */.k4j(input), http);
        return { VersionId };
    });
}
/** Without the answers: only what came of each. */
function bare(probes) {
    const entries = Object.entries(probes).map(([name, { can, detail }]) => [name, { can, detail }]);
    return { ...probes, ...Object.fromEntries(entries) };
}

;// CONCATENATED MODULE: ./store/s3-inspection.js





/** A store that does not answer is given up sooner than in a backup. */
const RETRY_MS = 20_000;
const EVERYONE = /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/;
/** Finds out what this key may do in a bucket and how the bucket is set up. */
async function inspectBucket(options, under, signal) {
    // A probe under a lock could not be removed, and one in an archive class costs months of storage.
    const { objectLock: _, storageClass: __, ...plain } = options;
    const s3 = (0,s3_client/* connect */.N)({ ...plain, timing: { retryMs: RETRY_MS, ...plain.timing } });
    try {
        let anonymous = { can: 'unknown', detail: 'not tried: nothing could be put' };
        const { probes, leftovers } = await probeBucket(s3, under, signal, async (key) => {
            anonymous = await readAnonymously(s3, key, signal);
        });
        return {
            kind: 's3',
            url: s3.urlOf('').replace(/\/$/, ''),
            prefix: s3.keyOf(''),
            probes,
            anonymous,
            settings: await settingsOf(s3, signal),
            skewSeconds: await skewOf(s3, signal),
            leftovers,
        };
    }
    finally {
        s3.client.destroy();
    }
}
/** Reads an object as somebody without any key would: the request carries no signature. */
async function readAnonymously(s3, key, signal) {
    const { can, detail, fault } = await attempt(s3, 'GetObject', key, signal, async (client, http) => {
        const command = new dist_cjs/* GetObjectCommand */.jLs({ Bucket: s3.options.bucket, Key: s3.keyOf(key) });
        command.middlewareStack.add((next) => async (args) => {
            const headers = Reflect.get(Object(args.request), 'headers');
            for (const name of ['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'])
                Reflect.deleteProperty(Object(headers), name);
            return next(args);
        }, { step: 'deserialize', priority: 'low', name: 'unsigned' });
        const answer = await client.send(command, http);
        await answer.Body?.transformToByteArray();
    });
    // Some providers hide what is there from strangers.
    return { can: can === 'yes' || !(fault?.status && fault.status < 500) ? can : 'denied', detail };
}
async function settingsOf(s3, signal) {
    const { bucket: Bucket } = s3.options;
    const ask = async (operation, send) => attempt(s3, operation, '', signal, send);
    const versions = await ask('GetBucketVersioning', async (client, http) => client.send(new dist_cjs/* GetBucketVersioningCommand */._rj({ Bucket }), http));
    const lock = await ask('GetObjectLockConfiguration', async (client, http) => client.send(new dist_cjs/* GetObjectLockConfigurationCommand */.mU1({ Bucket }), http));
    const lifecycle = await ask('GetBucketLifecycleConfiguration', async (client, http) => client.send(new dist_cjs/* GetBucketLifecycleConfigurationCommand */.iQ1({ Bucket }), http));
    const policy = await ask('GetBucketPolicyStatus', async (client, http) => client.send(new dist_cjs/* GetBucketPolicyStatusCommand */.y3E({ Bucket }), http));
    const acl = await ask('GetBucketAcl', async (client, http) => client.send(new dist_cjs/* GetBucketAclCommand */.QPs({ Bucket }), http));
    const block = await ask('GetPublicAccessBlock', async (client, http) => client.send(new dist_cjs/* GetPublicAccessBlockCommand */.GLk({ Bucket }), http));
    const logging = await ask('GetBucketLogging', async (client, http) => client.send(new dist_cjs/* GetBucketLoggingCommand */.Bdv({ Bucket }), http));
    return {
        versions: seen(versions, ({ Status }) => Status === 'Enabled' ? 'on' : Status === 'Suspended' ? 'suspended' : 'off'),
        lock: seen(lock, ({ ObjectLockConfiguration: found }) => lockOf(found), { on: false }),
        lifecycle: seen(lifecycle, ({ Rules = [] }) => Rules.flatMap(ruleOf), []),
        publicPolicy: seen(policy, ({ PolicyStatus }) => PolicyStatus?.IsPublic === true, false),
        publicAcl: seen(acl, ({ Grants = [] }) => Grants.some(({ Grantee }) => EVERYONE.test(Grantee?.URI ?? ''))),
        accessBlock: seen(block, ({ PublicAccessBlockConfiguration: all }) => [
            all?.BlockPublicAcls,
            all?.BlockPublicPolicy,
            all?.IgnorePublicAcls,
            all?.RestrictPublicBuckets,
        ].every((each) => each === true), false),
        logging: seen(logging, ({ LoggingEnabled }) => LoggingEnabled !== undefined),
    };
}
/** The value of an answer; `none` stands for the refusals that say that nothing is configured. */
function seen(tried, read, none) {
    if (tried.can === 'yes' && tried.value !== undefined)
        return { value: read(tried.value) };
    const { fault } = tried;
    if (none !== undefined &&
        fault?.status === 404 &&
        /^(NoSuch|ObjectLock).*(Configuration|Policy|Error)/.test(fault.code))
        return { value: none };
    if (tried.can === 'denied')
        return { unseen: 'not visible with this key' };
    if (fault && isUnsupported(fault))
        return { unseen: 'this provider does not tell' };
    return { unseen: `not known: ${tried.detail}` };
}
function lockOf(found) {
    const { Mode, Days, Years } = found?.Rule?.DefaultRetention ?? {};
    const days = Days ?? (Years === undefined ? undefined : Years * 365);
    return {
        on: found?.ObjectLockEnabled === 'Enabled',
        ...(Mode === undefined ? {} : { mode: Mode.toLowerCase() }),
        ...(days === undefined ? {} : { days }),
    };
}
function ruleOf(rule) {
    if (rule.Status !== 'Enabled')
        return [];
    const { Filter, Expiration, NoncurrentVersionExpiration, AbortIncompleteMultipartUpload } = rule;
    const noncurrentDays = NoncurrentVersionExpiration?.NoncurrentDays;
    const abortDays = AbortIncompleteMultipartUpload?.DaysAfterInitiation;
    return [
        {
            name: rule.ID ?? 'a rule without a name',
            prefix: Filter?.Prefix ?? Filter?.And?.Prefix ?? rule.Prefix ?? '',
            tagged: Filter?.Tag !== undefined || (Filter?.And?.Tags ?? []).length > 0,
            ...(Expiration?.Days === undefined ? {} : { expireDays: Expiration.Days }),
            ...(Expiration?.Date === undefined ? {} : { expireDate: Expiration.Date }),
            ...(noncurrentDays === undefined ? {} : { noncurrentDays }),
            ...(abortDays === undefined ? {} : { abortDays }),
        },
    ];
}
async function skewOf(s3, signal) {
    const before = Date.now();
    try {
        const theirs = await (0,store_s3/* serverTime */.n)(s3, signal);
        if (theirs === undefined)
            return { unseen: 'the store told no time' };
        // The header has whole seconds, cut off: half a second more is the likeliest.
        return { value: Math.round((theirs.getTime() + 500 - (before + Date.now()) / 2) / 1000) };
    }
    catch {
        signal.throwIfAborted();
        return { unseen: 'the store told no time' };
    }
}


/***/ }),

/***/ 9159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ checkKept)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8299);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);


/** Servers keep instants to the second. */
const SECOND_MS = 1000;
/**
 * Sees to it that an object that was written is encrypted and locked as asked: a server may take those headers and pay
 * no heed (Ceph 16.2: the lock of an upload in parts, AES256 without a key). A lock that does not show is set by itself,
 * as it is when the key may not see locks; encryption that does not show is a UserError `store`. `head` is what stands
 * there, undefined when this key may not look; `sse` what the write's answer said.
 */
async function checkKept(s3, key, asked, { head, sse }, signal) {
    const wanted = asked.ServerSideEncryption;
    const found = head?.sse ?? sse;
    if (wanted !== undefined && (found === undefined || (wanted === 'aws:kms' && found === 'AES256')))
        throw notEncrypted(s3.urlOf(key), wanted, found);
    const until = asked.ObjectLockRetainUntilDate;
    if (!until)
        return;
    const locked = head?.lockedUntil?.getTime() ?? 0;
    if (locked < until.getTime() - SECOND_MS)
        await lock(s3, key, asked, signal);
}
async function lock(s3, key, { ObjectLockMode, ObjectLockRetainUntilDate }, signal) {
    const input = {
        Bucket: s3.options.bucket,
        Key: s3.keyOf(key),
        Retention: { Mode: ObjectLockMode, RetainUntilDate: ObjectLockRetainUntilDate },
    };
    await s3.call('PutObjectRetention', key, async (client, http) => {
        await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__/* .PutObjectRetentionCommand */ .EwB(input), http);
    }, { signal });
}
function notEncrypted(url, wanted, found) {
    const instead = found === undefined ? 'does not say that it encrypts the object' : `says ${found}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('store', `put ${url}: s3-sse asks for ${wanted}, and the store ${instead}; set encryption up at the store, or leave s3-sse out`);
}


/***/ }),

/***/ 8231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e9: () => (/* binding */ abandon),
/* harmony export */   q: () => (/* binding */ abortUpload),
/* harmony export */   qv: () => (/* binding */ unfinishedUploads)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8299);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _s3_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9012);



/** Our clock and the server's may differ by this much when we look for an upload of unknown id. */
const skewMs = 15 * 60_000;
/**
 * Aborts an upload over new sockets, in `limitMs` at most, and never throws: what cannot be removed now is left
 * for prune's sweep. `existed` is false when the upload was gone already, so that it may have been completed; `cleared`
 * when nothing of it is left.
 */
async function abandon(s3, key, trace, limitMs) {
    const fresh = s3.fresh({ connectMs: limitMs, idleMs: limitMs, retryMs: limitMs, retryDelayMs: 50 });
    const signal = AbortSignal.timeout(limitMs);
    let existed = true;
    let cleared = false;
    try {
        if (trace.uploadId !== undefined) {
            existed = await abortUpload(fresh, key, trace.uploadId, signal);
            // Parts that were on their way may still have landed; AWS asks to repeat the abort then.
            if (existed)
                await abortUpload(fresh, key, trace.uploadId, signal);
        }
        if (trace.stray)
            await abortStrays(fresh, key, trace, signal);
        cleared = true;
    }
    catch {
        // The caller throws what made the upload fail, which matters more.
    }
    finally {
        fresh.client.destroy();
    }
    return { existed, cleared };
}
/** Aborts one unfinished upload; false when there was none. */
async function abortUpload(s3, key, uploadId, signal) {
    const input = { Bucket: s3.options.bucket, Key: s3.keyOf(key), UploadId: uploadId };
    return s3.call('AbortMultipartUpload', key, async (client, http) => {
        await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .AbortMultipartUploadCommand */ .tfP(input), http);
        return true;
    }, {
        signal,
        recover: async (error) => {
            const { status, code } = (0,_s3_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(error);
            return status === 404 && code !== 'NoSuchBucket' ? { value: false } : undefined;
        },
    });
}
/** All unfinished uploads whose key starts with `prefix`; throws rather than list in part. */
async function* unfinishedUploads(s3, prefix, signal) {
    const base = s3.keyOf('');
    let marker = {};
    for (;;) {
        const input = { Bucket: s3.options.bucket, Prefix: `${base}${prefix}`, ...marker };
        const page = await s3.call('ListMultipartUploads', prefix, async (client, http) => {
            const answer = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .ListMultipartUploadsCommand */ .mo2(input), http);
            if (answer.IsTruncated === undefined)
                throw new Error('the answer to ListMultipartUploads was no listing');
            return answer;
        }, { signal });
        for (const { Key, UploadId, Initiated } of page.Uploads ?? []) {
            if (!Key?.startsWith(base) || !UploadId || !Initiated) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('store', `list uploads of ${s3.urlOf(prefix)}: an entry lacks its key, id or time`);
            }
            yield { key: Key.slice(base.length), uploadId: UploadId, started: Initiated };
        }
        if (!page.IsTruncated)
            return;
        if (!page.NextKeyMarker || page.NextKeyMarker < (marker.KeyMarker ?? '')) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('store', `list uploads of ${s3.urlOf(prefix)}: the listing does not go on`);
        }
        marker = {
            KeyMarker: page.NextKeyMarker,
            ...(page.NextUploadIdMarker !== undefined && { UploadIdMarker: page.NextUploadIdMarker }),
        };
    }
}
async function abortStrays(s3, key, trace, signal) {
    for await (const found of unfinishedUploads(s3, key, signal)) {
        if (found.key !== key || found.uploadId === trace.uploadId)
            continue;
        if (found.started.getTime() < trace.started.getTime() - skewMs)
            continue;
        await abortUpload(s3, key, found.uploadId, signal);
    }
}


/***/ }),

/***/ 4120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ listPage)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8299);

/** One page of a listing; `place` is the prefix for messages. Throws rather than take a cut page for a whole one. */
async function listPage(s3, place, query, signal) {
    const input = { Bucket: s3.options.bucket, ...query };
    return s3.call('ListObjectsV2', place, async (client, http) => {
        const page = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_0__/* .ListObjectsV2Command */ .u6x(input), http);
        // A cut or foreign document parses to an empty page, and an empty page would look like "no objects".
        const entries = (page.Contents?.length ?? 0) + (page.CommonPrefixes?.length ?? 0);
        const whole = page.KeyCount === undefined || page.KeyCount === entries;
        const token = query.ContinuationToken;
        const goesOn = !page.IsTruncated || (page.NextContinuationToken ?? token) !== token;
        if (page.IsTruncated === undefined || !whole || !goesOn) {
            throw new Error('the answer to ListObjectsV2 was no whole listing');
        }
        return page;
    }, { signal });
}


/***/ }),

/***/ 576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ keepHeaders),
/* harmony export */   GD: () => (/* binding */ volumeBytes),
/* harmony export */   i1: () => (/* binding */ md5Header),
/* harmony export */   iF: () => (/* binding */ md5Of),
/* harmony export */   mM: () => (/* binding */ planParts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _object_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(992);



const MiB = 2 ** 20;
const defaultPartBytes = 16 * MiB;
/** Bound of the memory held by parts in flight, unless a single part is larger. */
const flightBytes = 256 * MiB;
/** Largest part chosen by ourselves: memory is to stay small, however large the database. */
const roomyPartBytes = 128 * MiB;
/**
 * The part size for an object of about `sizeHint` bytes: 16 MiB, or larger so that the hint, and up to 128 MiB twice
 * the hint, fits in nine tenths of the parts the provider allows. Throws UserError `store` at once when it cannot fit.
 */
function planParts(options, sizeHint = 0) {
    const { minPartBytes, maxPartBytes, maxParts, maxObjectBytes, name, uploads } = options.profile;
    const usable = usableParts(options);
    const needed = Math.ceil(sizeHint / usable / MiB) * MiB;
    const roomy = Math.min(roomyPartBytes, Math.ceil((2 * sizeHint) / usable / MiB) * MiB);
    const partBytes = options.partBytes ?? Math.max(defaultPartBytes, minPartBytes, needed, roomy);
    if (partBytes < minPartBytes ||
        partBytes > maxPartBytes ||
        partBytes * maxParts < sizeHint ||
        sizeHint > maxObjectBytes) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('store', `an object of about ${sizeHint} bytes cannot be written in parts of ${partBytes} bytes: profile ${name} ` +
            `takes ${maxParts} parts of ${minPartBytes} to ${maxPartBytes} bytes and objects up to ${maxObjectBytes}; ` +
            'use another part size, or split the backup');
    }
    const fitting = Math.max(1, Math.floor(flightBytes / partBytes));
    return { partBytes, uploads: Math.min(uploads, fitting), maxParts };
}
/**
 * Most bytes of one object among several, when a message of twice `sizeHint` bytes might not fit into one in parts
 * that memory can hold; undefined when it does.
 */
function volumeBytes(options, sizeHint) {
    const { minPartBytes, maxPartBytes, maxObjectBytes } = options.profile;
    const partBytes = options.partBytes ?? Math.min(Math.max(roomyPartBytes, minPartBytes), maxPartBytes);
    const limit = Math.min(usableParts(options) * partBytes, maxObjectBytes);
    return 2 * sizeHint > limit ? limit : undefined;
}
/** A tenth of the parts stays free: estimates are estimates. */
function usableParts({ profile }) {
    return Math.max(1, Math.floor(profile.maxParts * 0.9));
}
/** The headers that say how an object is to be kept; the lock counts from now. */
function keepHeaders(options) {
    const { sse, kmsKeyId, storageClass, objectLock, headers } = options;
    return {
        ...(headers && (0,_object_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .headerFields */ .B)(headers)),
        ...(sse && { ServerSideEncryption: sse }),
        ...(kmsKeyId !== undefined && { SSEKMSKeyId: kmsKeyId }),
        // Providers have classes of their own, which the SDK's list does not know.
        ...(storageClass !== undefined && { StorageClass: storageClass }),
        ...(objectLock && {
            ObjectLockMode: objectLock.mode === 'compliance' ? 'COMPLIANCE' : 'GOVERNANCE',
            ObjectLockRetainUntilDate: new Date(Date.now() + objectLock.days * 86_400_000),
        }),
    };
}
/** MD5 as S3 uses it: in Content-MD5 and, in hex, as the ETag of a plain object (RFC 1864; not for security). */
function md5Of(body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(body).digest();
}
/** Content-MD5 where no other checksum is sent: the one checksum every clone verifies, and object lock needs one. */
function md5Header(options, md5) {
    return options.profile.checksums === 'WHEN_REQUIRED' ? { ContentMD5: md5.toString('base64') } : {};
}


/***/ }),

/***/ 618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ putWhole)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8299);
/* harmony import */ var _s3_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9012);
/* harmony import */ var _s3_kept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9159);
/* harmony import */ var _s3_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(576);
/* harmony import */ var _s3_written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8740);





/**
 * Writes an object that fits in one request. A cancel or a lost connection after its last byte was sent may
 * leave the whole object, never a part of it.
 */
async function putWhole(s3, key, body, ifAbsent, signal) {
    const { conditionalPut } = s3.options.profile;
    if (ifAbsent && conditionalPut !== 'yes')
        await (0,_s3_written_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseTaken */ .Ir)(s3, key, signal);
    const conditional = ifAbsent && conditionalPut !== 'no';
    const md5 = (0,_s3_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .md5Of */ .iF)(body);
    const kept = (0,_s3_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keepHeaders */ .G9)(s3.options);
    const headers = { ...kept, ...(0,_s3_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .md5Header */ .i1)(s3.options, md5) };
    let answer = await send(s3, key, body, headers, conditional, signal);
    if (answer === 'unsupported')
        answer = await send(s3, key, body, headers, false, signal);
    const { etag, sse } = answer === 'unsupported' ? {} : answer;
    const expected = { bytes: body.length, etag: md5.toString('hex'), parts: undefined };
    const head = await (0,_s3_written_js__WEBPACK_IMPORTED_MODULE_3__/* .confirm */ .lJ)(s3, key, expected, etag, signal);
    await (0,_s3_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .checkKept */ .l)(s3, key, kept, { head, sse }, signal);
}
async function send(s3, key, body, headers, conditional, signal) {
    const input = {
        Bucket: s3.options.bucket,
        Key: s3.keyOf(key),
        Body: body,
        ContentLength: body.length,
        ...headers,
        ...(conditional && { IfNoneMatch: '*' }),
    };
    let doubt = false;
    return s3.call('PutObject', key, async (client, http) => {
        const { ETag, ServerSideEncryption } = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__/* .PutObjectCommand */ .wKZ(input), http);
        return { etag: ETag, sse: ServerSideEncryption };
    }, {
        signal,
        recover: async (error) => {
            const { status, code } = (0,_s3_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOf */ .Kl)(error);
            if (conditional && status === 412) {
                // An earlier attempt of ours may be what now stands in the way.
                if (doubt && (await (0,_s3_written_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(s3, key, body, signal)))
                    return { value: {} };
                throw (0,_s3_written_js__WEBPACK_IMPORTED_MODULE_3__/* .taken */ .uU)(s3.urlOf(key));
            }
            if (conditional && (status === 501 || code === 'NotImplemented'))
                return { value: 'unsupported' };
            doubt ||= (0,_s3_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubtful */ .Ge)(error);
            return undefined;
        },
    });
}


/***/ }),

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ upload)
});

// EXTERNAL MODULE: ./store/body.js
var store_body = __webpack_require__(836);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(8299);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./store/s3-errors.js
var s3_errors = __webpack_require__(9012);
// EXTERNAL MODULE: ./store/s3-kept.js
var s3_kept = __webpack_require__(9159);
// EXTERNAL MODULE: ./store/s3-leftovers.js
var s3_leftovers = __webpack_require__(8231);
// EXTERNAL MODULE: ./store/s3-plan.js
var s3_plan = __webpack_require__(576);
// EXTERNAL MODULE: ./store/s3-written.js
var s3_written = __webpack_require__(8740);
;// CONCATENATED MODULE: ./store/s3-multipart.js








/**
 * Writes an object in parts and confirms it. On any failure the requests in flight are cut off and the upload
 * is aborted; should it turn out to have been completed after all, it counts as written. Rejects too when the object
 * is not kept as asked.
 */
async function putParts(job, parts) {
    const { s3, key } = job;
    if (job.ifAbsent && !s3.options.profile.conditionalComplete)
        await (0,s3_written/* refuseTaken */.Ir)(s3, key, job.signal);
    const kept = (0,s3_plan/* keepHeaders */.G9)(s3.options);
    await (0,s3_kept/* checkKept */.l)(s3, key, kept, await putAll(job, parts, kept), job.cancel);
}
/** The upload from its beginning to its end; gives what is known of the object. */
async function putAll(job, parts, kept) {
    const { s3, key, signal } = job;
    const trace = { uploadId: undefined, stray: false, started: new Date() };
    const watched = s3.options.uploads?.begun({ url: s3.url, key });
    let outcome = { head: undefined };
    let written;
    try {
        const uploadId = await create(job, trace, kept);
        watched?.named(uploadId);
        const sent = await sendParts(job, uploadId, parts);
        written = expectedOf(sent);
        const { etag, sse } = await complete(job, uploadId, sent, written);
        outcome = { head: await (0,s3_written/* confirm */.lJ)(s3, key, written, etag, signal), sse };
    }
    catch (error) {
        job.stop.abort(error);
        const limit = job.cancel?.aborted ? s3.timing.abortMs : 5 * s3.timing.abortMs;
        const { existed, cleared } = await (0,s3_leftovers/* abandon */.e9)(s3, key, trace, limit);
        if (cleared)
            watched?.ended();
        if (!existed && written && (await isThere(job, written, limit)))
            return outcome;
        throw error;
    }
    if (trace.stray)
        await (0,s3_leftovers/* abandon */.e9)(s3, key, { ...trace, uploadId: undefined }, s3.timing.abortMs);
    watched?.ended();
    return outcome;
}
async function create(job, trace, kept) {
    const { s3, key, signal } = job;
    let doubt = false;
    // Until an answer is here, an upload may exist whose id we do not know.
    trace.stray = true;
    const input = { Bucket: s3.options.bucket, Key: s3.keyOf(key), ...kept };
    const uploadId = await s3.call('CreateMultipartUpload', key, async (client, http) => {
        const { UploadId } = await client.send(new dist_cjs/* CreateMultipartUploadCommand */.nG4(input), http);
        if (!UploadId)
            throw new Error('the answer to CreateMultipartUpload held no upload id');
        return UploadId;
    }, {
        signal,
        recover: async (error) => {
            doubt ||= (0,s3_errors/* isDoubtful */.Ge)(error);
            return undefined;
        },
    });
    trace.uploadId = uploadId;
    trace.stray = doubt;
    return uploadId;
}
async function sendParts(job, uploadId, parts) {
    const sent = [];
    const inFlight = new Set();
    let number = 0;
    for await (const part of parts) {
        number += 1;
        if (number > job.plan.maxParts)
            throw tooManyParts(job);
        while (inFlight.size >= job.plan.uploads)
            await Promise.race(inFlight);
        job.signal.throwIfAborted();
        const index = number - 1;
        const task = sendPart(job, uploadId, number, part).then((done) => {
            sent[index] = done;
            job.pool.give(part);
            inFlight.delete(task);
        }, (error) => {
            job.stop.abort(error);
            inFlight.delete(task);
        });
        inFlight.add(task);
    }
    await Promise.all(inFlight);
    job.signal.throwIfAborted();
    return sent;
}
async function sendPart({ s3, key, signal }, uploadId, number, body) {
    const md5 = (0,s3_plan/* md5Of */.iF)(body);
    const input = {
        Bucket: s3.options.bucket,
        Key: s3.keyOf(key),
        UploadId: uploadId,
        PartNumber: number,
        Body: body,
        ContentLength: body.length,
        ...(0,s3_plan/* md5Header */.i1)(s3.options, md5),
    };
    return s3.call('UploadPart', key, async (client, http) => {
        const { ETag, ChecksumCRC32 } = await client.send(new dist_cjs/* UploadPartCommand */.iVK(input), http);
        if (!ETag)
            throw new Error(`the answer to part ${number} held no ETag`);
        const part = { PartNumber: number, ETag, ...(ChecksumCRC32 !== undefined && { ChecksumCRC32 }) };
        return { part, bytes: body.length, md5 };
    }, { signal });
}
async function complete({ s3, key, signal, ifAbsent }, uploadId, sent, written) {
    const conditional = ifAbsent && s3.options.profile.conditionalComplete;
    const input = {
        Bucket: s3.options.bucket,
        Key: s3.keyOf(key),
        UploadId: uploadId,
        MultipartUpload: { Parts: sent.map(({ part }) => part) },
        ...(conditional && { IfNoneMatch: '*' }),
    };
    let doubt = false;
    return s3.call('CompleteMultipartUpload', key, async (client, http) => {
        const answer = await client.send(new dist_cjs/* CompleteMultipartUploadCommand */.Gym(input), http);
        return { etag: answer.ETag, sse: answer.ServerSideEncryption };
    }, {
        signal,
        recover: async (error) => {
            doubt ||= (0,s3_errors/* isDoubtful */.Ge)(error);
            if (doubt && (await (0,s3_written/* isWritten */.QH)(s3, key, written, signal).catch(() => false))) {
                return { value: {} };
            }
            if (conditional && (0,s3_errors/* faultOf */.Kl)(error).status === 412)
                throw (0,s3_written/* taken */.uU)(s3.urlOf(key));
            return undefined;
        },
    });
}
/** Whether the object is there after all, asked over new sockets because our own signal has fired. */
async function isThere({ s3, key }, written, limitMs) {
    const fresh = s3.fresh({ connectMs: limitMs, idleMs: limitMs, retryMs: limitMs, retryDelayMs: 50 });
    try {
        return await (0,s3_written/* isWritten */.QH)(fresh, key, written, AbortSignal.timeout(limitMs));
    }
    catch {
        return false;
    }
    finally {
        fresh.client.destroy();
    }
}
/**
 * What the object will look like. Its ETag is the MD5 of the parts' MD5s, a dash and their number, but only
 * where the parts' own ETags are their MD5s (not under KMS, nor at every provider).
 */
function expectedOf(sent) {
    const bytes = sent.reduce((sum, part) => sum + part.bytes, 0);
    const plain = sent.every(({ part, md5 }) => (0,s3_written/* bare */.$B)(part.ETag) === md5.toString('hex'));
    const hash = (0,external_node_crypto_.createHash)('md5').update(Buffer.concat(sent.map(({ md5 }) => md5)));
    return { bytes, parts: sent.length, etag: plain ? `${hash.digest('hex')}-${sent.length}` : undefined };
}
function tooManyParts({ s3, key, plan }) {
    const limit = plan.maxParts * plan.partBytes;
    return new errors/* UserError */.yo('store', `put ${s3.urlOf(key)}: the body is longer than ${limit} bytes, the most that ${plan.maxParts} parts of ` +
        `${plan.partBytes} bytes hold; it was estimated too small, so split the backup or use larger parts`);
}

// EXTERNAL MODULE: ./store/s3-put.js
var s3_put = __webpack_require__(618);
;// CONCATENATED MODULE: ./store/s3-upload.js





/**
 * Writes one object: a single request when the body fits in one part, else parts of one size, a few at a time.
 * Peak memory is about part size times (parts in flight + 1). Errors as in `Store.put`.
 */
async function upload(s3, key, body, options) {
    const plan = (0,s3_plan/* planParts */.mM)(s3.options, options.sizeHint);
    const stop = new AbortController();
    const signal = options.signal ? AbortSignal.any([stop.signal, options.signal]) : stop.signal;
    const ifAbsent = options.ifAbsent ?? false;
    const pool = (0,store_body/* bufferPool */.RW)(plan.partBytes);
    const parts = (0,store_body/* partsOf */.CI)((0,store_body/* readBody */.x8)(body, signal), plan.partBytes, pool);
    try {
        const first = await parts.next();
        const second = first.done ? first : await parts.next();
        if (first.done || second.done) {
            await (0,s3_put/* putWhole */.L)(s3, key, first.value ?? Buffer.alloc(0), ifAbsent, signal);
        }
        else {
            const all = chain([first.value, second.value], parts);
            await putParts({ s3, key, plan, pool, ifAbsent, stop, signal, cancel: options.signal }, all);
        }
    }
    catch (error) {
        if (options.signal?.aborted)
            throw (0,s3_written/* cancelled */.KW)('put', s3.urlOf(key), options.signal);
        throw error;
    }
    finally {
        await parts.return();
    }
}
async function* chain(head, rest) {
    yield* head;
    yield* rest;
}


/***/ }),

/***/ 8740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   C6: () => (/* binding */ headObject),
/* harmony export */   Ir: () => (/* binding */ refuseTaken),
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   lJ: () => (/* binding */ confirm),
/* harmony export */   uU: () => (/* binding */ taken),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8299);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var _s3_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9012);



/** The last instant a Date can hold: a legal hold has no end. */
const END_OF_TIME = new Date(8.64e15);
/** Size, time, ETag and lock of one object, or undefined when there is none. */
async function headObject(s3, key, signal) {
    const input = { Bucket: s3.options.bucket, Key: s3.keyOf(key) };
    return s3.call('HeadObject', key, async (client, http) => {
        const answer = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .HeadObjectCommand */ .l81(input), http);
        if (answer.ContentLength === undefined || answer.LastModified === undefined) {
            throw new Error('the answer to HeadObject held no size or no time');
        }
        const etag = bare(answer.ETag);
        const lockedUntil = answer.ObjectLockLegalHoldStatus === 'ON' ? END_OF_TIME : answer.ObjectLockRetainUntilDate;
        const lock = lockedUntil ? { lockedUntil } : {};
        const sse = answer.ServerSideEncryption ? { sse: answer.ServerSideEncryption } : {};
        return { key, bytes: answer.ContentLength, modified: answer.LastModified, etag, ...lock, ...sse };
    }, {
        signal,
        // HEAD has no body, so a missing bucket looks the same; the next request of another kind tells.
        recover: async (error) => ((0,_s3_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(error).status === 404 ? { value: undefined } : undefined),
    });
}
/**
 * Checks after a write that the object has the size we sent, and gives what stands there. Credentials that may only
 * write are served too: when HEAD is forbidden, the ETag answered by the write decides, and nothing is given.
 */
async function confirm(s3, key, expected, answeredTag, signal) {
    let head;
    try {
        head = await headObject(s3, key, signal);
    }
    catch (error) {
        const forbidden = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && (0,_s3_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(error.cause).status === 403;
        if (forbidden && expected.etag !== undefined && bare(answeredTag) === expected.etag)
            return undefined;
        throw error;
    }
    if (head?.bytes === expected.bytes)
        return head;
    const found = head ? `${head.bytes} bytes are there` : 'it is not there';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('store', `put ${s3.urlOf(key)}: the store accepted ${expected.bytes} bytes but ${found}; do not trust this store, and run again`);
}
/** Whether the object at `key` is the one we sent, judged by size and ETag. */
async function isWritten(s3, key, expected, signal) {
    const head = await headObject(s3, key, signal);
    if (head?.bytes !== expected.bytes)
        return false;
    const form = /^[0-9a-f]{32}(?:-(\d+))?$/.exec(head.etag);
    if (!form)
        return true;
    if (form[1] !== expected.parts?.toString())
        return false;
    return expected.etag === undefined || expected.etag === head.etag;
}
/** Whether the object at `key` holds exactly these bytes. */
async function holds(s3, key, body, signal) {
    const head = await headObject(s3, key, signal);
    if (head?.bytes !== body.length)
        return false;
    const input = { Bucket: s3.options.bucket, Key: s3.keyOf(key) };
    return s3.call('GetObject', key, async (client, http) => {
        const answer = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .GetObjectCommand */ .jLs(input), http);
        const bytes = await answer.Body?.transformToByteArray();
        return bytes !== undefined && body.equals(bytes);
    }, { signal });
}
/** Refuses a taken key before a write, where the provider cannot do it during the write. */
async function refuseTaken(s3, key, signal) {
    if (await headObject(s3, key, signal))
        throw taken(s3.urlOf(key));
}
/** The error for a key that is taken. */
function taken(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('exists', `put ${url}: there is such an object already, and it is not overwritten`);
}
/** The error for a signal that fired. */
function cancelled(operation, url, signal) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('cancelled', `${operation} ${url}: cancelled`, { cause: signal.reason });
}
/** An ETag without its quotes. */
function bare(etag) {
    return (etag ?? '').replaceAll('"', '');
}


/***/ }),

/***/ 5796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openS3Store: () => (/* binding */ openS3Store),
  n: () => (/* binding */ serverTime)
});

// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(8299);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(8645);
// EXTERNAL MODULE: ./store/keys.js
var keys = __webpack_require__(3748);
// EXTERNAL MODULE: ./store/s3-client.js + 2 modules
var s3_client = __webpack_require__(4868);
// EXTERNAL MODULE: ./store/s3-download.js + 1 modules
var s3_download = __webpack_require__(7464);
// EXTERNAL MODULE: ./store/s3-leftovers.js
var s3_leftovers = __webpack_require__(8231);
// EXTERNAL MODULE: ./store/s3-page.js
var s3_page = __webpack_require__(4120);
// EXTERNAL MODULE: ./store/s3-plan.js
var s3_plan = __webpack_require__(576);
// EXTERNAL MODULE: ./store/s3-errors.js
var s3_errors = __webpack_require__(9012);
;// CONCATENATED MODULE: ./store/s3-thaw.js


/**
 * Asks for an archived object to be readable for some days (S3 API reference, RestoreObject: 202 asked, 200 its days
 * are prolonged, 409 under way, 403 InvalidObjectState for a class that needs no asking).
 */
async function thawObject(s3, key, days, signal) {
    const input = {
        Bucket: s3.options.bucket,
        Key: s3.keyOf(key),
        RestoreRequest: { Days: days, GlacierJobParameters: { Tier: 'Standard' } },
    };
    return s3.call('RestoreObject', key, async (client, http) => {
        const { $metadata } = await client.send(new dist_cjs/* RestoreObjectCommand */.Po5(input), http);
        return $metadata.httpStatusCode === 202 ? 'asked' : 'not archived';
    }, {
        signal,
        recover: async (error) => {
            const { code } = (0,s3_errors/* faultOf */.Kl)(error);
            if (code === 'RestoreAlreadyInProgress')
                return { value: 'under way' };
            return code === 'InvalidObjectState' ? { value: 'not archived' } : undefined;
        },
    });
}

// EXTERNAL MODULE: ./store/s3-upload.js + 1 modules
var s3_upload = __webpack_require__(2988);
// EXTERNAL MODULE: ./store/s3-written.js
var s3_written = __webpack_require__(8740);
;// CONCATENATED MODULE: ./store/s3.js











/**
 * A store in an S3-compatible bucket. Opens no connection before the first call. Throws UserError `input` when
 * the endpoint is unusable (plain HTTP is for this machine only).
 */
function openS3Store(options) {
    const s3 = (0,s3_client/* connect */.N)(options);
    const guard = async (verb, key, signal, run) => {
        try {
            return await run();
        }
        catch (error) {
            if (signal?.aborted)
                throw (0,s3_written/* cancelled */.KW)(verb, s3.urlOf(key), signal);
            throw error;
        }
    };
    return {
        url: s3.url,
        places: [placeOf(s3)],
        put: async (key, body, putOptions = {}) => {
            (0,keys/* checkKey */.y)(key);
            await (0,s3_upload/* upload */.S)(s3, key, body, putOptions);
        },
        leftOut: () => [],
        volumeBytes: (sizeHint) => (0,s3_plan/* volumeBytes */.GD)(options, sizeHint),
        get: async (key, { from = 0, signal } = {}) => {
            (0,keys/* checkKey */.y)(key);
            return (0,s3_download/* download */.R)(s3, key, from, signal);
        },
        head: async (key, { signal } = {}) => {
            (0,keys/* checkKey */.y)(key);
            return guard('head', key, signal, async () => {
                const head = await (0,s3_written/* headObject */.C6)(s3, key, signal);
                if (head === undefined)
                    return undefined;
                const { etag: _etag, sse: _sse, ...object } = head;
                return object;
            });
        },
        list: (prefix, { signal } = {}) => guarded(s3, prefix, signal, listObjects(s3, prefix, signal)),
        remove: async (key, { signal } = {}) => {
            (0,keys/* checkKey */.y)(key);
            await guard('remove', key, signal, async () => removeObject(s3, key, signal));
        },
        now: async ({ signal } = {}) => guard('now', '', signal, async () => serverTime(s3, signal)),
        uploads: (prefix, { signal } = {}) => guarded(s3, prefix, signal, (0,s3_leftovers/* unfinishedUploads */.qv)(s3, prefix, signal)),
        abortUpload: async (key, uploadId, { signal } = {}) => {
            await guard('abort', key, signal, async () => (0,s3_leftovers/* abortUpload */.q)(s3, key, uploadId, signal));
        },
        thaw: async (key, { days, signal }) => {
            (0,keys/* checkKey */.y)(key);
            return guard('thaw', key, signal, async () => thawObject(s3, key, days, signal));
        },
        close: () => s3.client.destroy(),
    };
}
async function* guarded(s3, prefix, signal, items) {
    try {
        yield* items;
    }
    catch (error) {
        if (signal?.aborted)
            throw (0,s3_written/* cancelled */.KW)('list', s3.urlOf(prefix), signal);
        throw error;
    }
}
async function* listObjects(s3, prefix, signal) {
    const base = s3.keyOf('');
    let token;
    let last = '';
    do {
        const query = { Prefix: `${base}${prefix}`, ...(token !== undefined && { ContinuationToken: token }) };
        const page = await (0,s3_page/* listPage */.k)(s3, prefix, query, signal);
        for (const { Key, Size, LastModified } of page.Contents ?? []) {
            if (!Key?.startsWith(`${base}${prefix}`) || Size === undefined || LastModified === undefined) {
                throw new errors/* UserError */.yo('store', `list ${s3.urlOf(prefix)}: an entry lacks its key, size or time`);
            }
            if ((0,keys/* compareKeys */.Y)(Key, last) <= 0) {
                throw new errors/* UserError */.yo('store', `list ${s3.urlOf(prefix)}: the keys are out of order at ${JSON.stringify(Key)}`);
            }
            last = Key;
            yield { key: Key.slice(base.length), bytes: Size, modified: LastModified };
        }
        token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
}
async function removeObject(s3, key, signal) {
    const input = { Bucket: s3.options.bucket, Key: s3.keyOf(key) };
    await s3.call('DeleteObject', key, async (client, http) => {
        await client.send(new dist_cjs/* DeleteObjectCommand */.k4j(input), http);
    }, { signal });
}
/** The Date header (RFC 9110, section 6.6.1) of a cheap request; even a refusal carries it. */
async function serverTime(s3, signal) {
    return s3.call('HeadBucket', '', async (client, http) => {
        const command = new dist_cjs/* HeadBucketCommand */.kuI({ Bucket: s3.options.bucket });
        let date;
        command.middlewareStack.add((next) => async (args) => {
            const result = await next(args);
            date = dateOf(result.response);
            return result;
        }, { step: 'deserialize', priority: 'low', name: 'readDate' });
        try {
            await client.send(command, http);
        }
        catch (error) {
            if (date === undefined)
                throw error;
        }
        return date === undefined ? undefined : new Date(date);
    }, { signal });
}
function dateOf(response) {
    const headers = Reflect.get(Object(response), 'headers');
    const date = Reflect.get(Object(headers), 'date');
    return typeof date === 'string' ? date : undefined;
}
function placeOf(s3) {
    const { endpoint, profile, ...options } = s3.options;
    const region = options.region ?? (endpoint === undefined ? undefined : profile.region);
    return {
        url: s3.url,
        ...(endpoint === undefined ? {} : { endpoint }),
        ...(region === undefined ? {} : { region }),
    };
}


/***/ })

};
