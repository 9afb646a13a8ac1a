import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nanoseconds),
/* harmony export */   e: () => (/* binding */ nanotime)
/* harmony export */ });
const DIGITS = 9;
/** Nanoseconds since 1970 as a decimal number of seconds; before 1970 it is negative: `-0.500000000`. */
function nanotime(nanoseconds) {
    const digits = (nanoseconds < 0n ? -nanoseconds : nanoseconds).toString().padStart(DIGITS + 1, '0');
    const text = `${digits.slice(0, -DIGITS)}.${digits.slice(-DIGITS)}`;
    return nanoseconds < 0n ? `-${text}` : text;
}
/** The nanoseconds since 1970 of a time written as nanotime() writes it; undefined when it is written otherwise. */
function nanoseconds(time) {
    const match = /^(-?)(\d{1,12})\.(\d{9})$/.exec(time);
    if (!match)
        return undefined;
    const value = BigInt(`${match[2]}${match[3]}`);
    return match[1] ? -value : value;
}


/***/ }),

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   UQ: () => (/* binding */ errnoOf)
/* harmony export */ });
/* unused harmony export joined */
/** A path as the file system takes it. */
function onDisk(path) {
    return Buffer.from(path, 'latin1');
}
/** A directory's path and a name in it. */
function joined(directory, name) {
    return directory.endsWith('/') ? `${directory}${name}` : `${directory}/${name}`;
}
/** The system's error code (`ENOENT`) of a failed call; empty for anything else. */
function errnoOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return '';
    return typeof error.code === 'string' ? error.code : '';
}


/***/ }),

/***/ 139:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _packing_thread_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(734);
/* harmony import */ var _unpacking_thread_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(632);



// The way in of the worker threads; a bundle of its own beside the other one. An error ends the thread, and the main
// thread is told by its 'error' event.
const data = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort) {
    if (data.role === 'pack')
        await new _packing_thread_js__WEBPACK_IMPORTED_MODULE_1__/* .PackingThread */ .G(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, data.settings).run();
    else
        await new _unpacking_thread_js__WEBPACK_IMPORTED_MODULE_2__/* .UnpackingThread */ .Z(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, data.settings).run();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ PackingThread)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(522);
// EXTERNAL MODULE: ./streams/release.js
var release = __nccwpck_require__(7);
// EXTERNAL MODULE: ./streams/openpgp/framing.js
var framing = __nccwpck_require__(564);
;// CONCATENATED MODULE: ./streams/openpgp/message-builder.js



const BLOCK_BYTES = 16;
/**
 * Writes one OpenPGP message, the same as encryptStream gives, into a buffer the caller has made large enough. For
 * worker threads: synchronous, and without openpgp.js, so that it starts at once. The caller wipes the key.
 */
class MessageBuilder {
    #target;
    #cipher;
    #hash = (0,external_node_crypto_.createHash)('sha1');
    /** A part of the literal packet in the making, behind its length octet. */
    #part = Buffer.allocUnsafe(1 + framing/* PARTIAL_BYTES */.iP);
    #lengthAt;
    #partBytes = 0;
    #written = 0;
    constructor(target, key) {
        this.#target = target;
        this.#cipher = (0,external_node_crypto_.createCipheriv)('aes-256-cfb', key.data, Buffer.alloc(BLOCK_BYTES));
        this.#put(key.packets);
        this.#put((0,framing/* tagOctet */.iL)(framing/* TAG */.Dk.encrypted));
        this.#lengthAt = this.#written;
        this.#written += LENGTH_BYTES;
        this.#put(framing/* VERSION_1 */.hh);
        framing/* PARTIAL_HEADER */._T.copy(this.#part);
        const prefix = (0,external_node_crypto_.randomBytes)(BLOCK_BYTES);
        this.#seal(Buffer.concat([prefix, prefix.subarray(-2), (0,framing/* tagOctet */.iL)(framing/* TAG */.Dk.literal)]));
        this.write(framing/* LITERAL_HEADER */.cN);
    }
    /** Bytes of the target that hold the message so far. */
    get written() {
        return this.#written;
    }
    /** Takes more of the plain bytes, which may be changed afterwards. */
    write(bytes) {
        for (let at = 0; at < bytes.length;) {
            const copied = bytes.copy(this.#part, 1 + this.#partBytes, at);
            at += copied;
            this.#partBytes += copied;
            if (this.#partBytes < framing/* PARTIAL_BYTES */.iP)
                return;
            this.#seal(this.#part);
            this.#partBytes = 0;
        }
    }
    /** Ends the message and gives its length in bytes. */
    finish() {
        this.#seal((0,framing/* definiteLength */.bp)(this.#partBytes));
        this.#seal(this.#part.subarray(1, 1 + this.#partBytes));
        this.#seal(framing/* MDC_HEADER */.ZN);
        this.#put(this.#cipher.update(this.#hash.digest()));
        this.#cipher.final();
        const body = this.#written - this.#lengthAt - LENGTH_BYTES;
        this.#target[this.#lengthAt] = 0xff;
        this.#target.writeUInt32BE(body, this.#lengthAt + 1);
        return this.#written;
    }
    #seal(bytes) {
        this.#hash.update(bytes);
        const encrypted = this.#cipher.update(bytes);
        this.#put(encrypted);
        (0,release/* release */._)(encrypted);
    }
    #put(bytes) {
        if (this.#written + bytes.length > this.#target.length)
            throw new Error('The message outgrew its buffer.');
        this.#target.set(bytes, this.#written);
        this.#written += bytes.length;
    }
}
/** The definite length of five octets (RFC 9580, 4.2.1.3), which can be written when the body is known. */
const LENGTH_BYTES = 5;

;// CONCATENATED MODULE: ./streams/tar-header.js
/** Everything in a tar is padded to this many bytes. */
const TAR_BLOCK = 512;
/** The two empty blocks that end a tar. */
const TAR_END_BYTES = 2 * TAR_BLOCK;
const TYPE_FLAG = { file: '0', hardlink: '1', symlink: '2', directory: '5' };
const MAX_NAME = 100;
const MAX_PREFIX = 155;
const MAX_ID = 0o7777777;
const MAX_OCTAL_11 = 0o77777777777;
const CHECKSUM_AT = 148;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * The header blocks of a member: a ustar header (POSIX.1-2017, pax, "ustar Interchange Format"), and a pax extended
 * header before it for what ustar has no room for: long names, names in other bytes than ASCII, nanoseconds, large
 * numbers, and extended attributes as GNU tar and bsdtar keep them (`SCHILY.xattr.`). Content and padding follow it.
 */
function tarHeader(member) {
    const path = member.type === 'directory' && !member.path.endsWith('/') ? `${member.path}/` : member.path;
    const size = member.type === 'file' ? (member.size ?? 0) : 0;
    const [seconds = '0', fraction = ''] = member.mtime.split('.');
    const whole = Number(seconds);
    const timeFits = whole >= 0 && whole <= MAX_OCTAL_11 && !seconds.startsWith('-') && !/[1-9]/.test(fraction);
    const name = ustarName(path);
    const link = member.link ?? '';
    const linkFits = isPlain(link) && link.length <= MAX_NAME;
    let records = '';
    if (!name)
        records += record('path', path);
    if (!linkFits)
        records += record('linkpath', link);
    if (!timeFits)
        records += record('mtime', member.mtime.replace(/\.?0*$/, ''));
    if (size > MAX_OCTAL_11)
        records += record('size', String(size));
    if (member.uid > MAX_ID)
        records += record('uid', String(member.uid));
    if (member.gid > MAX_ID)
        records += record('gid', String(member.gid));
    for (const [key, value] of Object.entries(member.xattrs ?? {}))
        records += record(`SCHILY.xattr.${attributeName(key)}`, Buffer.from(value, 'base64').toString('latin1'));
    // Readers take names in pax records for UTF-8 unless told otherwise.
    if ((!name && !isUtf8(path)) || (!linkFits && !isUtf8(link)))
        records = record('hdrcharset', 'BINARY') + records;
    const extension = records === '' ? 0 : TAR_BLOCK + padded(records.length);
    const blocks = Buffer.alloc(extension + TAR_BLOCK);
    const plain = { mode: member.mode, uid: member.uid, gid: member.gid, time: Math.max(0, whole) };
    if (extension > 0) {
        ustar(blocks, 0, {
            ...plain,
            flag: 'x',
            prefix: '',
            name: 'PaxHeaders/x',
            link: '',
            size: records.length,
        });
        blocks.write(records, TAR_BLOCK, 'latin1');
    }
    const cut = name ?? { prefix: '', name: path.slice(0, MAX_NAME) };
    const flag = TYPE_FLAG[member.type];
    ustar(blocks, extension, { ...plain, ...cut, flag, link: link.slice(0, MAX_NAME), size });
    return blocks;
}
/** Zero bytes that follow content of this size, up to the next block. */
function tarPadding(size) {
    return padded(size) - size;
}
function padded(size) {
    return Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
}
/** The name as ustar holds it; undefined when it cannot. */
function ustarName(path) {
    if (!isPlain(path))
        return undefined;
    if (path.length <= MAX_NAME)
        return { prefix: '', name: path };
    if (path.length > MAX_PREFIX + 1 + MAX_NAME)
        return undefined;
    // The last character of a directory's name is a slash, which is no place to cut.
    const slash = path.indexOf('/', path.length - MAX_NAME - 1);
    if (slash <= 0 || slash > MAX_PREFIX || slash >= path.length - 1)
        return undefined;
    return { prefix: path.slice(0, slash), name: path.slice(slash + 1) };
}
function ustar(blocks, at, header) {
    const octal = (value, offset, digits, max) => blocks.write((value > max ? 0 : value).toString(8).padStart(digits, '0'), at + offset, 'latin1');
    blocks.write(header.name, at, 'latin1');
    octal(header.mode & 0o7777, 100, 7, MAX_ID);
    octal(header.uid, 108, 7, MAX_ID);
    octal(header.gid, 116, 7, MAX_ID);
    octal(header.size, 124, 11, MAX_OCTAL_11);
    octal(header.time, 136, 11, MAX_OCTAL_11);
    blocks.write('        ', at + CHECKSUM_AT, 'latin1');
    blocks.write(header.flag, at + 156, 'latin1');
    blocks.write(header.link, at + 157, 'latin1');
    blocks.write('ustar\x0000', at + 257, 'latin1');
    blocks.write('0000000\x000000000', at + 329, 'latin1');
    blocks.write(header.prefix, at + 345, 'latin1');
    let sum = 0;
    for (let i = at; i < at + TAR_BLOCK; i++)
        sum += blocks[i] ?? 0;
    blocks.write(`${sum.toString(8).padStart(6, '0')}\0 `, at + CHECKSUM_AT, 'latin1');
}
/** A pax record; its length counts its own digits. */
function record(key, value) {
    const rest = key.length + value.length + 3;
    let length = rest + String(rest).length;
    length = rest + String(length).length;
    return `${length} ${key}=${value}\n`;
}
/** GNU tar escapes in names of attributes what would end the keyword. */
function attributeName(name) {
    const bytes = Buffer.from(name, 'utf8').toString('latin1');
    return bytes.replaceAll('%', '%25').replaceAll('=', '%3D');
}
function isPlain(text) {
    for (let i = 0; i < text.length; i++)
        if (text.charCodeAt(i) > 0x7e)
            return false;
    return true;
}
function isUtf8(bytes) {
    try {
        decoder.decode(Buffer.from(bytes, 'latin1'));
        return true;
    }
    catch {
        return false; // the one thing a fatal decoder throws for
    }
}

;// CONCATENATED MODULE: ./streams/pack/raw-frames.js
/** The largest block of a zstd frame (RFC 8878, 3.1.1.2.4). */
const BLOCK_MAX = 1 << 17;
const HEADER_BYTES = 9;
/** A look is taken at every piece of this size, in bytes. */
const PIECE_BYTES = 1 << 17;
const SAMPLES = 3;
const SAMPLE_BYTES = 1 << 10;
/** Bits per byte; jpeg, zip and mp4 have 7.8 and more in a sample of 3 KiB, anything zstd could gain 5 % on has less. */
const RANDOM_BITS = 7.75;
/** A frame of its own is not worth it for less. */
const MIN_RUN_BYTES = 4 * PIECE_BYTES;
const counts = new Uint16Array(256);
const LOG2 = Float64Array.from({ length: SAMPLES * SAMPLE_BYTES + 1 }, (_, n) => n > 0 ? n * Math.log2(n) : 0);
/**
 * Cuts bytes into runs that a probe (the spread of byte values in samples of every 128 KiB) finds random, as in media
 * and archives, and others. It may be wrong both ways; that costs size or time, never correctness.
 */
function runsOf(bytes) {
    const runs = [];
    let start = 0;
    let random = false;
    const close = (end) => {
        if (end === start)
            return;
        const last = runs.at(-1);
        const kind = random && end - start >= MIN_RUN_BYTES;
        if (last && !last.random && !kind)
            runs[runs.length - 1] = joined(last.bytes, bytes, end);
        else
            runs.push({ bytes: bytes.subarray(start, end), random: kind });
        start = end;
    };
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
        const found = isRandom(bytes.subarray(at, at + PIECE_BYTES));
        if (found !== random)
            close(at);
        random = found;
    }
    close(bytes.length);
    return runs;
}
/** The bytes a raw frame of so many plain bytes takes. */
function rawFrameBytes(size) {
    return HEADER_BYTES + size + 3 * Math.max(1, Math.ceil(size / BLOCK_MAX));
}
/** Gives the octets of a zstd frame of raw blocks with its content's size in its header (RFC 8878, 3.1.1), no checksum. */
function* rawFrame(bytes) {
    const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0]);
    header.writeUInt32LE(bytes.length, 5);
    yield header;
    let at = 0;
    do {
        const block = bytes.subarray(at, at + BLOCK_MAX);
        at += BLOCK_MAX;
        const blockHeader = Buffer.allocUnsafe(3);
        blockHeader.writeUIntLE((block.length << 3) | (at >= bytes.length ? 1 : 0), 0, 3);
        yield blockHeader;
        yield block;
    } while (at < bytes.length);
}
function joined(before, bytes, end) {
    const from = before.byteOffset - bytes.byteOffset;
    return { bytes: bytes.subarray(from, end), random: false };
}
function isRandom(piece) {
    if (piece.length < SAMPLES * SAMPLE_BYTES)
        return false;
    counts.fill(0);
    const step = Math.floor((piece.length - SAMPLE_BYTES) / (SAMPLES - 1));
    for (let sample = 0; sample < SAMPLES; sample++) {
        const end = sample * step + SAMPLE_BYTES;
        for (let i = sample * step; i < end; i++) {
            const value = piece[i] ?? 0;
            counts[value] = (counts[value] ?? 0) + 1;
        }
    }
    const total = SAMPLES * SAMPLE_BYTES;
    let sum = 0;
    for (let value = 0; value < counts.length; value++)
        sum += LOG2[counts[value] ?? 0] ?? 0;
    return Math.log2(total) - sum / total > RANDOM_BITS;
}

;// CONCATENATED MODULE: ./streams/pack/pack-builder.js






/** Plain bytes a frame holds, unless it is the last or random data lies beside other: one file is read by decoding little more. */
const FRAME_BYTES = 8 << 20;
/**
 * The bytes of a target that hold a pack of so many plain bytes even when nothing gets smaller. Untouched memory
 * costs nothing.
 */
function packCapacity(plainBytes, key) {
    return plainBytes + (plainBytes >> 8) + (1 << 16) + (key?.packets.length ?? 0);
}
/**
 * Builds packs one after the other, in memory and synchronously: a plain tar, compressed as independent frames (gzip:
 * members), in one OpenPGP message. Content is written straight into `room()`; nothing is copied on the way.
 */
class PackBuilder {
    #compression;
    #plain = Buffer.allocUnsafeSlow(1 << 16);
    #filled = 0;
    #framed = 0;
    #stored = 0;
    #target;
    #message;
    constructor(compression) {
        this.#compression = compression;
    }
    get isOpen() {
        return this.#target !== undefined;
    }
    /** Of the tar so far. */
    get plainBytes() {
        return this.#framed + this.#filled;
    }
    /** The pack so far, with what still waits to be a frame at its full size. */
    get storedBytes() {
        return (this.#message?.written ?? this.#stored) + this.#filled;
    }
    /** Begins a pack. What stands in the room already may be committed to it. */
    open(target) {
        this.#target = target;
        this.#stored = 0;
        this.#message = target.key === undefined ? undefined : new MessageBuilder(target.bytes, target.key);
    }
    /** Free memory where the next bytes of the tar are written; valid until the next call. */
    room(bytes) {
        const needed = this.#filled + bytes;
        if (this.#plain.length < needed) {
            const grown = Buffer.allocUnsafeSlow(Math.max(needed, Math.min(2 * this.#plain.length, FRAME_BYTES)));
            this.#plain.copy(grown, 0, 0, this.#filled);
            (0,release/* release */._)(this.#plain);
            this.#plain = grown;
        }
        return this.#plain.subarray(this.#filled, needed);
    }
    /** Takes the first so many bytes of the room as the next of the tar; gives their offset in it. */
    commit(bytes) {
        const offset = this.plainBytes;
        this.#filled += bytes;
        let done = 0;
        for (; this.#filled - done >= FRAME_BYTES; done += FRAME_BYTES)
            this.#encode(this.#plain.subarray(done, done + FRAME_BYTES));
        if (done > 0) {
            this.#plain.copyWithin(0, done, this.#filled);
            this.#filled -= done;
        }
        return offset;
    }
    /** Ends the tar and gives the pack; the builder is ready for the next. */
    seal() {
        const target = this.#target;
        if (target === undefined)
            throw new Error('There is no pack to seal.');
        this.room(TAR_END_BYTES).fill(0);
        this.commit(TAR_END_BYTES);
        const plainBytes = this.plainBytes;
        if (this.#filled > 0)
            this.#encode(this.#plain.subarray(0, this.#filled));
        const bytes = target.bytes.subarray(0, this.#message?.finish() ?? this.#stored);
        this.#target = undefined;
        this.#message = undefined;
        this.#filled = 0;
        this.#framed = 0;
        return { bytes, sha256: (0,external_node_crypto_.hash)('sha256', bytes, 'hex'), plainBytes };
    }
    #encode(plain) {
        this.#framed += plain.length;
        for (const run of runsFor(plain, this.#compression)) {
            if (run.random)
                for (const piece of rawFrame(run.bytes))
                    this.#write(piece);
            else
                this.#compress(run.bytes);
        }
    }
    #compress(plain) {
        const compression = this.#compression;
        if (compression.kind === 'none') {
            this.#write(plain);
            return;
        }
        const chunkSize = Math.max(1 << 10, plain.length + (plain.length >> 7));
        const packed = compression.kind === 'gzip'
            ? (0,external_node_zlib_.gzipSync)(plain, { level: compression.level, chunkSize })
            : (0,external_node_zlib_.zstdCompressSync)(plain, zstdOptions(compression.level, chunkSize));
        this.#write(packed);
        (0,release/* release */._)(packed);
    }
    #write(piece) {
        if (this.#message) {
            this.#message.write(piece);
            return;
        }
        const target = this.#target?.bytes;
        if (!target || this.#stored + piece.length > target.length)
            throw new Error('The pack outgrew its buffer.');
        target.set(piece, this.#stored);
        this.#stored += piece.length;
    }
}
function runsFor(plain, { kind }) {
    return kind === 'zstd' ? runsOf(plain) : [{ bytes: plain, random: false }];
}
/** With room for all the output at once: else zlib gathers it in small pieces. What stays untouched takes no memory. */
function zstdOptions(level, chunkSize) {
    const params = { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: level, [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1 };
    return { chunkSize, params };
}

;// CONCATENATED MODULE: ./sources/files/known-contents.js
/** A slot: pack number + 1 (0: empty), offset, length, and the first 16 bytes of the SHA-256. */
const SLOT_WORDS = 7;
const SLOT_BYTES = 4 * SLOT_WORDS;
const FULL = 0.7;
const MIN_SLOTS = 1 << 12;
/**
 * A hash table of contents by their SHA-256 in shared memory, 28 bytes a slot: the main thread puts, worker threads find
 * at the same time. Half a SHA-256 tells contents apart: finding two files that agree in it takes 2^64 attempts.
 */
class KnownContents {
    #words;
    #count = 0;
    /** Over the memory of another thread, or a new table that holds about `contents` entries without growing. */
    constructor(from) {
        this.#words =
            typeof from === 'number' ? table(Math.max(MIN_SLOTS, Math.ceil(from / FULL))) : new Int32Array(from);
    }
    /** What a worker thread makes its own table from. The table grows no more once it was given away. */
    get memory() {
        return this.#words.buffer;
    }
    get count() {
        return this.#count;
    }
    /** Puts a content unless it is there, or the table is full: then it is only not found again. */
    put(sha256, place) {
        if (this.#count >= FULL * this.#slots || place.offset > 0x7fffffff)
            return;
        const key = keyOf(sha256);
        const at = this.#slotOf(key);
        if (this.#words[at] !== 0)
            return;
        this.#words.set([place.offset, place.length, ...key], at + 1);
        // Last, so that no reader sees half a slot.
        Atomics.store(this.#words, at, place.pack + 1);
        this.#count++;
    }
    find(sha256, length) {
        const at = this.#slotOf(keyOf(sha256));
        const pack = Atomics.load(this.#words, at) - 1;
        if (pack < 0 || this.#words[at + 2] !== length)
            return undefined;
        return { pack, offset: this.#words[at + 1] ?? 0, length };
    }
    /** A table of at least `contents` entries with what is in this one. */
    grown(contents) {
        const bigger = new KnownContents(contents);
        for (let at = 0; at < this.#words.length; at += SLOT_WORDS) {
            if (this.#words[at] === 0)
                continue;
            const slot = this.#words.subarray(at, at + SLOT_WORDS);
            bigger.#words.set(slot, bigger.#slotOf(slot.subarray(3)));
            bigger.#count++;
        }
        return bigger;
    }
    /** How many contents it holds without growing. */
    get capacity() {
        return FULL * this.#slots;
    }
    get isFull() {
        return this.#count >= FULL * this.#slots;
    }
    get #slots() {
        return this.#words.length / SLOT_WORDS;
    }
    /** The slot of a key, or the empty one where it would be. The table is never full, so there is an end. */
    #slotOf(key) {
        const words = this.#words;
        for (let slot = (key[0] ?? 0) >>> 0;; slot++) {
            const at = (slot % this.#slots) * SLOT_WORDS;
            if (Atomics.load(words, at) === 0)
                return at;
            if (words[at + 3] === key[0] &&
                words[at + 4] === key[1] &&
                words[at + 5] === key[2] &&
                words[at + 6] === key[3])
                return at;
        }
    }
}
function table(slots) {
    return new Int32Array(new SharedArrayBuffer(slots * SLOT_BYTES));
}
function keyOf(sha256) {
    const words = new Int32Array(4);
    for (let i = 0; i < 4; i++)
        words[i] = Number.parseInt(sha256.slice(8 * i, 8 * i + 8), 16) | 0;
    return words;
}

// EXTERNAL MODULE: ./backup/files/nanotime.js
var nanotime = __nccwpck_require__(352);
// EXTERNAL MODULE: ./sources/files/disk.js
var disk = __nccwpck_require__(212);
;// CONCATENATED MODULE: ./sources/files/open-file.js



const TYPE = 61440n;
const FILE = 32768n;
/** Not through a link, and never waiting for the other end of a pipe that was put in the file's place. */
const READ = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/** Linux alone has it, and grants it to a file's owner and to root. */
const NOATIME = external_node_fs_.constants.O_NOATIME ?? 0;
/** Opens a file by its bytes' path, leaving its access time as it is where the system permits. The caller closes it. */
function openFile(source) {
    const path = (0,disk/* onDisk */.FC)(source);
    try {
        const fd = openQuietly(path);
        try {
            const stats = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
            if ((stats.mode & TYPE) === FILE)
                return { fd, stats };
        }
        catch (error) {
            (0,external_node_fs_.closeSync)(fd);
            throw error;
        }
        (0,external_node_fs_.closeSync)(fd);
        return { fault: 'vanished', detail: 'is no longer a file' };
    }
    catch (error) {
        return readFault(error);
    }
}
/** The fault that an error of the file system stands for. */
function readFault(error) {
    const code = (0,disk/* errnoOf */.UQ)(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { fault: 'vanished', detail: 'vanished before it was read' };
    if (code === 'ELOOP')
        return { fault: 'vanished', detail: 'is no longer a file' };
    if (code === 'EACCES' || code === 'EPERM')
        return { fault: 'denied', detail: 'may not be read by this user' };
    return { fault: 'io', detail: `cannot be read (${code || 'unknown error'})` };
}
/** What a file is, for its entry. */
function factsOf(stats) {
    return {
        mode: Number(stats.mode & 4095n),
        uid: Number(stats.uid),
        gid: Number(stats.gid),
        mtime: (0,nanotime/* nanotime */.e)(stats.mtimeNs),
        ctime: (0,nanotime/* nanotime */.e)(stats.ctimeNs),
        inode: stats.ino.toString(),
    };
}
/** Whether nobody wrote to a file between two looks, as far as its times tell. */
function isSame(before, after) {
    return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
}
/** Reads a file from its beginning into `into` until that is full or the file ends; gives the bytes read. */
function readUpTo(fd, into) {
    let filled = 0;
    while (filled < into.length) {
        const read = (0,external_node_fs_.readSync)(fd, into, filled, into.length - filled, filled);
        if (read === 0)
            break;
        filled += read;
    }
    return filled;
}
function openQuietly(path) {
    try {
        return (0,external_node_fs_.openSync)(path, READ | NOATIME);
    }
    catch (error) {
        if ((0,disk/* errnoOf */.UQ)(error) !== 'EPERM')
            throw error;
        return (0,external_node_fs_.openSync)(path, READ);
    }
}

;// CONCATENATED MODULE: ./sources/files/packing-messages.js
/** A file is one entry of a tar below this size, in bytes, and cut into blocks from it on. */
const LARGE_BYTES = 16 << 20;
/** A large content travels and is stored in runs of this many bytes; every size of blocks divides it. */
const RUN_BYTES = (/* unused pure expression or super */ null && (8 << 20));

;// CONCATENATED MODULE: ./sources/files/packing-thread.js







/** A file that changes while it is read is read again, so many times in all. */
const ATTEMPTS = 3;
const DIGEST_BYTES = 32;
/** A pack is closed before an entry that would make it longer than this share of what it should have. */
const OVERFULL = 1.25;
/** Room for the largest entry and its headers. */
const ENTRY_BYTES = LARGE_BYTES + (1 << 20);
/**
 * A packing thread: reads files, or takes bytes, and puts them into packs, one job after the other. All its calls into
 * the system are synchronous: nothing else is to be done here, and for small files that is several times faster.
 */
class PackingThread {
    #port;
    #settings;
    #orders = [];
    #tickets = [];
    #content;
    /** Directories and links, which must be unpacked after all files. */
    #skeleton;
    #known = new KnownContents(0);
    #wake = () => { };
    constructor(port, settings) {
        this.#port = port;
        this.#settings = settings;
        this.#content = { builder: new PackBuilder(settings.compression), pack: -1, fresh: new Map() };
        this.#skeleton = { builder: new PackBuilder(settings.compression), pack: -1, fresh: new Map() };
        port.on('message', (order) => {
            if (order.type === 'ticket')
                this.#tickets.push(order.ticket);
            else
                this.#orders.push(order);
            this.#wake();
        });
    }
    /** Works until the thread is ended. */
    async run() {
        for (;;) {
            const order = this.#orders.shift();
            if (order === undefined)
                await this.#news();
            else if (order.type === 'known')
                this.#known = new KnownContents(order.memory);
            else if (order.type === 'flush')
                this.#flush();
            else if (order.type === 'jobs')
                await this.#work(order.jobs);
        }
    }
    #news() {
        return new Promise((resolve) => {
            this.#wake = resolve;
        });
    }
    async #work(jobs) {
        const results = [];
        for (const job of jobs)
            results.push(await this.#one(job));
        const memory = results.flatMap((result) => ('memory' in result ? [result.memory] : []));
        this.#report({ type: 'results', results }, memory);
    }
    #one(job) {
        switch (job.kind) {
            case 'file':
                return this.#file(job);
            case 'bytes':
                return this.#bytes(job);
            case 'run':
                return this.#run(job);
            case 'header':
                return this.#header(job);
        }
    }
    async #file(job) {
        const file = openFile(job.source);
        if ('fault' in file)
            return file;
        try {
            return await this.#read(job, file);
        }
        catch (error) {
            if (!isSystemError(error))
                throw error;
            return readFault(error);
        }
        finally {
            (0,external_node_fs_.closeSync)(file.fd);
        }
    }
    /** The file is read whole before anything of it counts, so one that shrinks or grows cannot damage the tar. */
    async #read(job, { fd, stats }) {
        const { builder } = this.#content;
        let before = stats;
        for (let attempt = 1;; attempt++) {
            const size = Number(before.size);
            if (size >= LARGE_BYTES)
                return { grown: true };
            const member = { type: 'file', path: job.path, ...factsOf(before), size, ...attributesOf(job) };
            let header = tarHeader(member);
            this.#sealBefore(header.length + size);
            const room = builder.room(header.length + size + 2 * TAR_BLOCK);
            const length = readUpTo(fd, room.subarray(header.length, header.length + size));
            const after = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
            const torn = length !== size || !isSame(before, after);
            before = after;
            if (torn && attempt < ATTEMPTS)
                continue;
            if (torn) {
                const start = header.length;
                header = tarHeader({ ...member, ...factsOf(after), size: length });
                room.copyWithin(header.length, start, start + length);
            }
            const result = await this.#store(header, room, length, job.prior);
            return { ...result, facts: factsOf(after), ...(torn ? { torn } : {}) };
        }
    }
    async #bytes({ path, attributes, bytes }) {
        const size = bytes.byteLength;
        const header = tarHeader({ type: 'file', path, ...attributes, size });
        this.#sealBefore(header.length + size);
        const room = this.#content.builder.room(header.length + size + TAR_BLOCK);
        room.set(new Uint8Array(bytes), header.length);
        return this.#store(header, room, size);
    }
    /** Stores content that lies in the room behind where its header will be, unless it is known. */
    async #store(header, room, size, prior) {
        const sha256 = (0,external_node_crypto_.hash)('sha256', room.subarray(header.length, header.length + size), 'hex');
        const found = { size, sha256, stored: 0 };
        if (sha256 === prior)
            return { ...found, prior: true };
        const known = size > 0 && this.#settings.deduplicate ? this.#find(sha256, size) : undefined;
        if (known !== undefined)
            return { ...found, place: known };
        header.copy(room);
        const place = await this.#commit(header.length, room, size);
        this.#content.fresh.set(sha256, { ...place, length: size });
        this.#sealWhenFull();
        return { ...found, stored: size, ...(size > 0 ? { place } : {}) };
    }
    #find(sha256, size) {
        const fresh = this.#content.fresh.get(sha256);
        const known = fresh?.length === size ? fresh : this.#known.find(sha256, size);
        return known && { pack: known.pack, offset: known.offset };
    }
    async #run(job) {
        const data = Buffer.from(job.memory, 0, job.length);
        const count = Math.ceil(job.length / job.blockBytes);
        const blocks = Buffer.allocUnsafeSlow(count * DIGEST_BYTES);
        const pieces = [];
        let start = -1;
        for (let block = 0; block <= count; block++) {
            const at = block * job.blockBytes;
            const changed = block < count && isChanged(blocks, block, data.subarray(at, at + job.blockBytes), job.prior);
            if (changed && start < 0)
                start = at;
            if (changed || start < 0)
                continue;
            pieces.push(await this.#piece(job, data.subarray(start, at), start));
            start = -1;
        }
        return { memory: job.memory, blocks, pieces };
    }
    async #piece(job, bytes, start) {
        const path = partPath(job.path, job.offset + start);
        const header = tarHeader({ type: 'file', path, ...job.attributes, size: bytes.length });
        this.#sealBefore(header.length + bytes.length);
        const room = this.#content.builder.room(header.length + bytes.length + TAR_BLOCK);
        header.copy(room);
        bytes.copy(room, header.length);
        const place = await this.#commit(header.length, room, bytes.length);
        this.#sealWhenFull();
        return { start, length: bytes.length, ...place };
    }
    async #commit(header, room, size) {
        const end = header + size;
        const padding = tarPadding(size);
        room.fill(0, end, end + padding);
        await this.#open(this.#content);
        const offset = this.#content.builder.commit(end + padding) + header;
        return { pack: this.#content.pack, offset };
    }
    async #header({ entry }) {
        const header = tarHeader(memberOf(entry));
        const open = this.#skeleton;
        header.copy(open.builder.room(header.length));
        await this.#open(open);
        open.builder.commit(header.length);
        // By its stored bytes: headers get small, and tar sets the times of directories right within one archive only.
        if (open.builder.storedBytes >= this.#settings.packBytes)
            this.#seal(open);
        return { size: 0, sha256: (0,external_node_crypto_.hash)('sha256', '', 'hex'), stored: 0 };
    }
    async #open(open) {
        if (open.builder.isOpen)
            return;
        let ticket = this.#tickets.shift();
        for (; ticket === undefined; ticket = this.#tickets.shift())
            await this.#news();
        const { key, memory } = ticket;
        const needed = packCapacity(Math.max(this.#settings.packBytes * OVERFULL, ENTRY_BYTES), key);
        const bytes = memory && memory.byteLength >= needed ? Buffer.from(memory) : Buffer.allocUnsafeSlow(needed);
        open.pack = ticket.pack;
        open.fresh.clear();
        open.builder.open({ bytes, ...(key ? { key } : {}) });
        key?.data.fill(0);
    }
    #sealBefore(bytes) {
        const { builder } = this.#content;
        if (builder.isOpen &&
            builder.plainBytes > 0 &&
            builder.plainBytes + bytes > OVERFULL * this.#settings.packBytes)
            this.#seal(this.#content);
    }
    #sealWhenFull() {
        if (this.#content.builder.plainBytes >= this.#settings.packBytes)
            this.#seal(this.#content);
    }
    #flush() {
        for (const open of [this.#content, this.#skeleton])
            if (open.builder.isOpen)
                this.#seal(open);
        this.#report({ type: 'flushed' });
    }
    #seal(open) {
        const { bytes, sha256, plainBytes } = open.builder.seal();
        const last = open === this.#skeleton;
        const memory = bytes.buffer;
        if (!(memory instanceof ArrayBuffer))
            throw new Error('The memory of a pack cannot be handed over.');
        this.#report({ type: 'sealed', pack: open.pack, memory, bytes: bytes.length, sha256, plainBytes, last }, [
            memory,
        ]);
    }
    #report(report, transfer = []) {
        this.#port.postMessage(report, transfer);
    }
}
/** The name in the tar of the part of a large file that begins at this byte. */
function partPath(path, offset) {
    return `${path}.~parts/${String(offset).padStart(15, '0')}`;
}
function memberOf(entry) {
    if (entry.type === 'directory')
        return entry;
    if (entry.type === 'symlink')
        return { ...entry, link: entry.target };
    return { type: 'hardlink', path: entry.path, link: entry.to, mode: 0o644, uid: 0, gid: 0, mtime: '0' };
}
function attributesOf({ xattrs }) {
    return xattrs ? { xattrs } : {};
}
/** Hashes a block into its place among the digests and compares it with the one of before. */
function isChanged(blocks, index, block, prior) {
    const at = index * DIGEST_BYTES;
    (0,external_node_crypto_.hash)('sha256', block, 'buffer').copy(blocks, at);
    return !prior || !blocks.subarray(at, at + DIGEST_BYTES).equals(prior.subarray(at, at + DIGEST_BYTES));
}
function isSystemError(error) {
    return error instanceof Error && 'errno' in error;
}


/***/ }),

/***/ 632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ UnpackingThread)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./errors.js
/**
 * A fault the user can understand and mend. The message is one line: what happened, to which object, why,
 * and what to do next. It never holds a secret.
 */
class UserError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.name = 'UserError';
        this.code = code;
    }
}
/** The one-line text of anything thrown. */
function messageOf(error) {
    if (error instanceof Error)
        return error.message || error.name;
    return String(error);
}
/** Whether an error, or any error it was caused by, carries this code. */
function hasCode(error, code) {
    for (let e = error; e instanceof Error; e = e.cause) {
        if (e instanceof UserError && e.code === code)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./streams/release.js
var release = __nccwpck_require__(7);
;// CONCATENATED MODULE: ./streams/openpgp/cfb.js


const BLOCK_BYTES = 16;
/** Ciphertext per call into OpenSSL: large enough to amortise it, small enough to stay in the processor's cache. */
const BATCH_BYTES = 1 << 17;
/** The ciphers OpenPGP numbers (RFC 9580, 9.3) that node:crypto offers here, by the name openpgp.js gives them. */
const ECB = { aes128: 'aes-128-ecb', aes192: 'aes-192-ecb', aes256: 'aes-256-ecb' };
/** Whether a message in this cipher can be decrypted here. */
function isKnownCipher(algorithm) {
    return algorithm in ECB;
}
/** Decrypts OpenPGP's CFB with a zero IV (RFC 9580, 13.9), in large pieces at a time. */
async function* decryptCfb(ciphertext, algorithm, key) {
    const batch = new Batch(algorithm, key);
    for await (const piece of ciphertext) {
        for (let at = 0; at < piece.length;) {
            at += batch.fill(piece, at);
            if (batch.isFull)
                yield batch.decrypt();
        }
    }
    if (!batch.isEmpty)
        yield batch.decrypt();
}
/**
 * As decryptCfb, for pieces that lie in one buffer: the plain bytes are written over them, one after the other from
 * the first piece's beginning on, and given as one.
 */
function decryptCfbInPlace(pieces, algorithm, key) {
    const [first] = pieces;
    if (first === undefined)
        return Buffer.alloc(0);
    const whole = Buffer.from(first.buffer, first.byteOffset, lengthOf(pieces));
    const batch = new Batch(algorithm, key);
    let written = 0;
    const flush = () => {
        // Never ahead of what has been read: the gaps between the pieces are left out.
        const plain = batch.decrypt();
        written += plain.copy(whole, written);
        (0,release/* release */._)(plain);
    };
    for (const piece of pieces) {
        for (let at = 0; at < piece.length;) {
            at += batch.fill(piece, at);
            if (batch.isFull)
                flush();
        }
    }
    if (!batch.isEmpty)
        flush();
    return whole;
}
/**
 * Each plain block is its ciphertext XOR the encrypted ciphertext block before it, so a whole batch is one ECB call,
 * which the processor does in parallel: measured 2 to 3 times the speed of OpenSSL's serial CFB.
 */
class Batch {
    #cipher;
    /** The last block of the batch before (at first the IV), then this batch. */
    #bytes = Buffer.alloc(BLOCK_BYTES + BATCH_BYTES);
    #filled = 0;
    constructor(algorithm, key) {
        this.#cipher = (0,external_node_crypto_.createCipheriv)(ECB[algorithm] ?? algorithm, key, null).setAutoPadding(false);
    }
    get isFull() {
        return this.#filled === BATCH_BYTES;
    }
    get isEmpty() {
        return this.#filled === 0;
    }
    /** Takes what fits of a piece from `at` on; gives how many bytes it took. */
    fill(piece, at) {
        const copied = piece.copy(this.#bytes, BLOCK_BYTES + this.#filled, at);
        this.#filled += copied;
        return copied;
    }
    /** The plain bytes of what was taken. Only the last batch may hold less than a full one. */
    decrypt() {
        const filled = this.#filled;
        const plain = this.#cipher.update(this.#bytes.subarray(0, Math.ceil(filled / BLOCK_BYTES) * BLOCK_BYTES));
        xor(plain, this.#bytes.subarray(BLOCK_BYTES, BLOCK_BYTES + plain.length));
        this.#bytes.copyWithin(0, BATCH_BYTES);
        this.#filled = 0;
        return plain.subarray(0, filled);
    }
}
/** XORs `other` into `bytes`, both whole blocks, a block a turn: measured twice the speed of a word a turn. */
function xor(bytes, other) {
    const words = wordsOf(bytes);
    const others = wordsOf(other);
    for (let i = 0; i < words.length; i += 4) {
        words[i] = (words[i] ?? 0) ^ (others[i] ?? 0);
        words[i + 1] = (words[i + 1] ?? 0) ^ (others[i + 1] ?? 0);
        words[i + 2] = (words[i + 2] ?? 0) ^ (others[i + 2] ?? 0);
        words[i + 3] = (words[i + 3] ?? 0) ^ (others[i + 3] ?? 0);
    }
}
function lengthOf(pieces) {
    return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
function wordsOf(bytes) {
    return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / Int32Array.BYTES_PER_ELEMENT);
}

// EXTERNAL MODULE: ./streams/openpgp/framing.js
var framing = __nccwpck_require__(564);
;// CONCATENATED MODULE: ./streams/openpgp/packets.js

const ALL_THAT_IS_LEFT = { bytes: Number.POSITIVE_INFINITY, partial: false };
/** The next packet, in the old or the new format, or undefined at the end (RFC 9580, 4.2). */
async function nextPacket(source) {
    if (await source.atEnd())
        return undefined;
    const octet = (await source.take(1)).readUInt8();
    if ((octet & 0x80) === 0)
        throw unreadable('a packet does not begin where one should');
    if ((octet & 0x40) === 0) {
        return { tag: (octet >> 2) & 0x0f, body: pieces(source, await oldLength(source, octet & 3)) };
    }
    return { tag: octet & 0x3f, body: pieces(source, await newLength(source)) };
}
/** The UserError 'integrity' for a message whose structure is wrong. */
function unreadable(why, cause) {
    return new UserError('integrity', `The OpenPGP message is damaged (${why}): do not use what it gave.`, cause === undefined ? {} : { cause });
}
async function* pieces(source, first) {
    let length = first;
    for (;;) {
        while (length.bytes > 0) {
            if (length === ALL_THAT_IS_LEFT && (await source.atEnd()))
                return;
            const piece = await source.piece(length.bytes);
            if (length !== ALL_THAT_IS_LEFT)
                length.bytes -= piece.length;
            yield piece;
        }
        if (!length.partial)
            return;
        length = await newLength(source);
    }
}
async function newLength(source) {
    const first = (await source.take(1)).readUInt8();
    if (first < 192)
        return { bytes: first, partial: false };
    if (first < 224) {
        const second = (await source.take(1)).readUInt8();
        return { bytes: ((first - 192) << 8) + second + 192, partial: false };
    }
    if (first < 255)
        return { bytes: 2 ** (first & 0x1f), partial: true };
    return { bytes: (await source.take(4)).readUInt32BE(), partial: false };
}
async function oldLength(source, type) {
    if (type === 3)
        return ALL_THAT_IS_LEFT;
    const octets = 1 << type;
    return { bytes: (await source.take(octets)).readUIntBE(0, octets), partial: false };
}

;// CONCATENATED MODULE: ./streams/openpgp/packet-layout.js



/**
 * Takes apart a whole message of session key packets and version 1 encrypted data, as writer.ts, message-builder.ts and
 * `gpg --encrypt` write it. Anything else is UserError 'integrity'.
 */
function layoutOf(message) {
    const sessionKeys = [];
    for (let at = 0; at < message.length;) {
        const packet = packetAt(message, at);
        at = packet.end;
        if (packet.tag === framing/* TAG */.Dk.encrypted) {
            if (at !== message.length)
                throw unreadable('there are other bytes after its end');
            return encryptedOf(packet, Buffer.concat(sessionKeys));
        }
        if (packet.tag === framing/* TAG */.Dk.marker || packet.tag === framing/* TAG */.Dk.padding)
            continue;
        if (packet.tag !== framing/* TAG */.Dk.publicKeyEncryptedSessionKey && packet.tag !== framing/* TAG */.Dk.symmetricKeyEncryptedSessionKey)
            throw unreadable(`packet ${packet.tag} where none belongs`);
        const body = Buffer.concat(packet.pieces);
        sessionKeys.push((0,framing/* tagOctet */.iL)(packet.tag), (0,framing/* definiteLength */.bp)(body.length), body);
    }
    throw unreadable('it holds no encrypted data');
}
/** Checks the digest that ends decrypted data (RFC 9580, 5.13.1). Throws UserError 'integrity'. */
function assertDigest(decrypted) {
    const end = decrypted.length - framing/* MDC_BYTES */.P5 + framing/* MDC_HEADER */.ZN.length;
    const digest = (0,external_node_crypto_.createHash)('sha1')
        .update(decrypted.subarray(0, Math.max(0, end)))
        .digest();
    const expected = Buffer.concat([framing/* MDC_HEADER */.ZN, digest]);
    const found = decrypted.subarray(-framing/* MDC_BYTES */.P5);
    if (found.length !== framing/* MDC_BYTES */.P5 || !(0,external_node_crypto_.timingSafeEqual)(found, expected))
        throw unreadable('its digest does not match');
}
/**
 * The content of the one literal packet in decrypted data. It is moved together inside of that data, which is of no use
 * for anything else afterwards. Throws UserError 'integrity' for anything else.
 */
function literalContent(decrypted) {
    const { tag, pieces, end: packetEnd } = packetAt(decrypted, framing/* PREFIX_BYTES */.r7);
    const [first] = pieces;
    if (tag !== framing/* TAG */.Dk.literal || first === undefined || first[0] !== 0x62)
        throw unreadable('it holds no binary data');
    if (packetEnd !== decrypted.length - framing/* MDC_BYTES */.P5)
        throw unreadable('there are other packets after its data');
    const header = 2 + first.readUInt8(1) + 4;
    const start = first.byteOffset + header - decrypted.byteOffset;
    let end = start;
    for (const piece of [first.subarray(header), ...pieces.slice(1)]) {
        const from = piece.byteOffset - decrypted.byteOffset;
        decrypted.copyWithin(end, from, from + piece.length);
        end += piece.length;
    }
    return decrypted.subarray(start, end);
}
function encryptedOf({ pieces }, sessionKeys) {
    const [first] = pieces;
    if (first === undefined || first[0] !== 1)
        throw unreadable('its encrypted data is of another version');
    const encrypted = [first.subarray(1), ...pieces.slice(1)];
    const head = Buffer.concat(encrypted.slice(0, 2).map((piece) => piece.subarray(0, framing/* PREFIX_BYTES */.r7))).subarray(0, framing/* PREFIX_BYTES */.r7);
    if (head.length < framing/* PREFIX_BYTES */.r7)
        throw unreadable('its encrypted data ends too early');
    return { sessionKeys, encrypted, head };
}
/** The packet that begins at `at`, in either format (RFC 9580, 4.2). */
function packetAt(message, start) {
    let at = start;
    const byte = () => {
        const value = message[at++];
        if (value === undefined)
            throw unreadable('it ends too early');
        return value;
    };
    const number = (octets) => {
        let value = 0;
        for (let i = 0; i < octets; i++)
            value = value * 256 + byte();
        return value;
    };
    const pieces = [];
    const take = (length) => {
        if (at + length > message.length)
            throw unreadable('it ends too early');
        pieces.push(message.subarray(at, at + length));
        at += length;
    };
    const octet = byte();
    if ((octet & 0x80) === 0)
        throw unreadable('a packet does not begin where one should');
    if ((octet & 0x40) === 0) {
        take((octet & 3) === 3 ? message.length - at : number(1 << (octet & 3)));
        return { tag: (octet >> 2) & 0x0f, pieces, end: at };
    }
    for (;;) {
        const first = byte();
        if (first < 192)
            take(first);
        else if (first < 224)
            take(((first - 192) << 8) + byte() + 192);
        else if (first === 255)
            take(number(4));
        else {
            take(2 ** (first & 0x1f));
            continue;
        }
        return { tag: octet & 0x3f, pieces, end: at };
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(522);
;// CONCATENATED MODULE: ./streams/pack/pack-decoder.js



const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
const RAW = 0;
const RLE = 1;
/** No pack is larger; what claims to be is an attack on our memory. */
const PLAIN_MAX = 1 << 30;
const CHUNK_BYTES = 1 << 20;
/** Output is given room for at once up to this size, which none of our frames passes. */
const FRAME_MAX = 16 << 20;
/**
 * Decodes packs, keeping one buffer for all: what `decode` gave is valid until its next call. Of zstd only the frames
 * that hold a range are decoded, so bytes outside of the ranges are not those of the pack.
 */
class PackDecoder {
    #kind;
    #plain = Buffer.alloc(0);
    constructor(kind) {
        this.#kind = kind;
    }
    /** The plain bytes of a pack, from its beginning. Damage and ranges beyond its end are UserError 'integrity'. */
    decode(packed, ranges) {
        const end = ranges.reduce((max, { offset, length }) => Math.max(max, offset + length), 0);
        const plain = this.#decoded(packed, ranges);
        if (plain.length < end)
            throw damaged(`it has ${plain.length} plain bytes, and ${end} are needed`);
        return plain;
    }
    #decoded(packed, ranges) {
        if (this.#kind === 'none')
            return packed;
        if (this.#kind === 'gzip')
            return orDamaged(() => (0,external_node_zlib_.gunzipSync)(packed, { maxOutputLength: PLAIN_MAX, chunkSize: CHUNK_BYTES }));
        const sorted = [...ranges].sort((a, b) => a.offset - b.offset);
        let next = 0;
        let offset = 0;
        for (const frame of framesOf(packed)) {
            const known = frame.plainBytes;
            const end = known === undefined ? Number.POSITIVE_INFINITY : offset + known;
            while (rangeEnds(sorted[next]) <= offset)
                next++;
            const wanted = (sorted[next]?.offset ?? Number.POSITIVE_INFINITY) < end;
            if (known !== undefined && offset + known > PLAIN_MAX)
                throw damaged('it is larger than any pack');
            if (wanted || known === undefined)
                offset += this.#place(frame, offset);
            else
                offset += known;
        }
        return this.#plain.subarray(0, offset);
    }
    /** Decodes a frame into its place and gives its plain length. */
    #place(frame, offset) {
        const raw = rawContent(frame);
        const plain = raw ?? [expanded(frame)];
        const end = offset + pack_decoder_lengthOf(plain);
        if (end > this.#plain.length) {
            const grown = Buffer.allocUnsafeSlow(Math.max(end, Math.min(2 * this.#plain.length, PLAIN_MAX)));
            this.#plain.copy(grown, 0, 0, offset);
            (0,release/* release */._)(this.#plain);
            this.#plain = grown;
        }
        let at = offset;
        for (const piece of plain)
            at += piece.copy(this.#plain, at);
        if (!raw)
            for (const piece of plain)
                (0,release/* release */._)(piece);
        return end - offset;
    }
}
/** The frames of a zstd stream (RFC 8878, 3.1). Skippable frames are skipped. */
function* framesOf(packed) {
    for (let at = 0; at < packed.length;) {
        const magic = number(packed, at, 4);
        if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE) {
            at += 8 + number(packed, at + 4, 4);
            continue;
        }
        if (magic !== MAGIC)
            throw damaged('a frame does not begin where one should');
        const { header, plainBytes, checksum } = headerOf(packed, at);
        let end = at + header;
        for (let last = false; !last;) {
            const bits = number(packed, end, 3);
            last = (bits & 1) === 1;
            end += 3 + (((bits >> 1) & 3) === RLE ? 1 : bits >> 3);
        }
        end += checksum;
        if (end > packed.length)
            throw damaged('it ends inside of a frame');
        yield { stored: packed.subarray(at, end), plainBytes };
        at = end;
    }
}
/** Of a frame's header: its length, its content's length, and the length of the checksum at its end (RFC 8878, 3.1.1.1). */
function headerOf(packed, at) {
    const descriptor = number(packed, at + 4, 1);
    const single = (descriptor >> 5) & 1;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const sizeBytes = [single, 2, 4, 8][descriptor >> 6] ?? 0;
    const sizeAt = at + 5 + (single ? 0 : 1) + dictionary;
    const size = sizeBytes === 8 ? number(packed, sizeAt, 6) : number(packed, sizeAt, sizeBytes);
    return {
        header: sizeAt + sizeBytes - at,
        plainBytes: sizeBytes === 0 ? undefined : size + (sizeBytes === 2 ? 256 : 0),
        checksum: descriptor & 4 ? 4 : 0,
    };
}
/** The content of a frame of raw blocks without checksum, as it lies; undefined for another. No decoder is needed for it. */
function rawContent({ stored, plainBytes }) {
    const { header, checksum } = headerOf(stored, 0);
    if (checksum > 0)
        return undefined;
    const pieces = [];
    for (let at = header; at < stored.length;) {
        const bits = number(stored, at, 3);
        if (((bits >> 1) & 3) !== RAW)
            return undefined;
        pieces.push(stored.subarray(at + 3, at + 3 + (bits >> 3)));
        at += 3 + (bits >> 3);
    }
    return pack_decoder_lengthOf(pieces) === plainBytes ? pieces : undefined;
}
function expanded({ stored, plainBytes }) {
    const chunkSize = Math.max(1 << 10, Math.min(plainBytes ?? CHUNK_BYTES, FRAME_MAX));
    const plain = orDamaged(() => (0,external_node_zlib_.zstdDecompressSync)(stored, { chunkSize, maxOutputLength: plainBytes || PLAIN_MAX }));
    // Node up to 24.19 takes a truncated frame for a whole one.
    if (plainBytes !== undefined && plain.length !== plainBytes)
        throw damaged('a frame gives too few bytes');
    return plain;
}
function number(bytes, at, octets) {
    if (at + octets > bytes.length)
        throw damaged('it ends too early');
    return octets === 0 ? 0 : bytes.readUIntLE(at, octets);
}
function rangeEnds(range) {
    return range === undefined ? Number.POSITIVE_INFINITY : range.offset + range.length;
}
function pack_decoder_lengthOf(pieces) {
    return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
function orDamaged(decode) {
    try {
        return decode();
    }
    catch (error) {
        throw damaged(messageOf(error), error);
    }
}
function damaged(why, cause) {
    return new UserError('integrity', `The compressed pack is damaged (${why}): do not use what it gave.`, cause === undefined ? {} : { cause });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./backup/files/byte-path.js
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BYTES_AT_ONCE = 4096;
/** A text's bytes in UTF-8, one per character. */
function bytesOf(text) {
    return isAscii(text) ? text : latin1(encoder.encode(text));
}
/** The text that these bytes are in UTF-8; undefined when they are no UTF-8. */
function textOf(path) {
    if (isAscii(path))
        return path;
    try {
        return decoder.decode(Uint8Array.from(path, (byte) => byte.charCodeAt(0)));
    }
    catch {
        return undefined; // the one thing a fatal decoder throws for
    }
}
/** A name to be shown on one line: bytes that are no UTF-8 and control characters as `\xNN`, a backslash doubled. */
function shown(path) {
    const text = textOf(path);
    const readable = (text ?? path).replaceAll('\\', '\\\\');
    if (text !== undefined)
        return readable.replace(/[\p{Cc}\u2028\u2029]/gu, escaped);
    return readable.replace(/[^ -~]/g, escaped);
}
function escaped(character) {
    const code = character.charCodeAt(0);
    return code > 255 ? `\\u${code.toString(16)}` : `\\x${code.toString(16).padStart(2, '0')}`;
}
function isAscii(text) {
    return !/[^\0-\x7f]/.test(text);
}
function latin1(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
        text += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE));
    }
    return text;
}

// EXTERNAL MODULE: ./backup/files/nanotime.js
var nanotime = __nccwpck_require__(352);
// EXTERNAL MODULE: ./sources/files/disk.js
var disk = __nccwpck_require__(212);
;// CONCATENATED MODULE: ./sources/files/piece-placing.js






const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = external_node_fs_.constants;
/** Nobody else reads a file that is not whole. */
const PRIVATE = 0o600;
/**
 * Writes pieces of a decoded pack into their files. Each is checked by its SHA-256 before a byte of it is written, so
 * wrong bytes never reach the disk: UserError 'integrity'. A file that could not be written whole is removed.
 */
function placePieces(plain, pieces, pack) {
    const open = new OpenTarget();
    try {
        for (const piece of pieces) {
            const bytes = plain.subarray(piece.offset, piece.offset + piece.length);
            if (piece.sha256 !== undefined && (0,external_node_crypto_.hash)('sha256', bytes, 'hex') !== piece.sha256) {
                const word = `${shown(piece.to)}: its bytes in pack ${pack} are not those that were backed up (SHA-256 differs); it was not restored.`;
                throw new UserError('integrity', word);
            }
            if (piece.create)
                create(piece, piece.create, bytes);
            else
                attempt(piece.to, () => writeAll(open.fdOf(piece.to), bytes, piece.at));
        }
    }
    finally {
        open.close();
    }
}
/**
 * A time for calls that take seconds: Node hands microseconds on, and the half one keeps rounding from losing one. A
 * text, since for a negative number Node sets the time of now.
 */
function utimeOf(mtime) {
    const microseconds = ((0,nanotime/* nanoseconds */._)(mtime) ?? 0n) / 1000n;
    return String((Number(microseconds) + 0.5) / 1e6);
}
/** The file that pieces are being written to: those of a large one come one after the other. */
class OpenTarget {
    #path;
    #fd = -1;
    fdOf(path) {
        if (path !== this.#path) {
            this.close();
            this.#fd = (0,external_node_fs_.openSync)((0,disk/* onDisk */.FC)(path), O_WRONLY | O_NOFOLLOW);
            this.#path = path;
        }
        return this.#fd;
    }
    close() {
        if (this.#path !== undefined)
            (0,external_node_fs_.closeSync)(this.#fd);
        this.#path = undefined;
    }
}
function create(piece, { mode, uid, gid, mtime }, bytes) {
    const path = (0,disk/* onDisk */.FC)(piece.to);
    const fd = attempt(piece.to, () => (0,external_node_fs_.openSync)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, PRIVATE));
    try {
        attempt(piece.to, () => {
            writeAll(fd, bytes, piece.at);
            if (uid !== undefined && gid !== undefined)
                (0,external_node_fs_.fchownSync)(fd, uid, gid);
            // After the owner: a change of owner takes setuid and setgid away.
            (0,external_node_fs_.fchmodSync)(fd, mode);
            const time = utimeOf(mtime);
            (0,external_node_fs_.futimesSync)(fd, time, time);
        });
    }
    catch (error) {
        (0,external_node_fs_.unlinkSync)(path);
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function writeAll(fd, bytes, at) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(fd, bytes, done, bytes.length - done, at + done);
}
function attempt(path, work) {
    try {
        return work();
    }
    catch (cause) {
        const code = (0,disk/* errnoOf */.UQ)(cause);
        if (code === 'EEXIST') {
            const word = `${shown(path)} exists already: restore into an empty directory, or ask to replace what is there.`;
            throw new UserError('exists', word, { cause });
        }
        const word = `${shown(path)} cannot be written (${code || 'unknown error'}): make room or grant the right, and restore again.`;
        throw new UserError('input', word, { cause });
    }
}

;// CONCATENATED MODULE: ./sources/files/unpacking-thread.js







/** An unpacking thread: checks packs, decrypts and decodes them, and writes the pieces that are asked for. */
class UnpackingThread {
    #port;
    #settings;
    #decoder;
    #keys = new Map();
    constructor(port, settings) {
        this.#port = port;
        this.#settings = settings;
        this.#decoder = new PackDecoder(settings.compression);
    }
    /** Works until the thread is ended. */
    run() {
        return new Promise((_, reject) => {
            this.#port.on('message', (order) => {
                if (order.type === 'key')
                    this.#keys.get(order.id)?.(order.key);
                else
                    this.#answer(order).catch(reject);
            });
        });
    }
    async #answer({ id, pack, work }) {
        try {
            const bytes = await this.#unpack(id, pack, work);
            this.#report({ type: 'done', id, bytes }, bytes.map(({ buffer }) => buffer));
        }
        catch (error) {
            const code = error instanceof UserError ? error.code : undefined;
            this.#report({ type: 'failed', id, code, message: messageOf(error) }, []);
        }
        finally {
            this.#keys.delete(id);
            (0,release/* release */._)(Buffer.from(pack.memory));
        }
    }
    async #unpack(id, pack, work) {
        const stored = Buffer.from(pack.memory);
        // First of all: what was tampered with is never parsed.
        if ((0,external_node_crypto_.hash)('sha256', stored, 'hex') !== pack.sha256) {
            const word = `Pack ${pack.name} is damaged: its SHA-256 is not the one in the manifest; what is in it cannot be restored from it.`;
            throw new UserError('integrity', word);
        }
        const ranges = 'pieces' in work ? work.pieces : work.extents;
        const packed = this.#settings.encrypted ? await this.#decrypted(id, stored, work) : stored;
        // From here on nothing is awaited: the decoder's buffer is that of the next pack too.
        const plain = this.#decoder.decode(packed, ranges);
        if ('pieces' in work) {
            placePieces(plain, work.pieces, pack.name);
            return [];
        }
        return work.extents.map(({ offset, length }) => Uint8Array.from(plain.subarray(offset, offset + length)));
    }
    async #decrypted(id, stored, work) {
        const { sessionKeys, encrypted, head } = layoutOf(stored);
        const { promise, resolve } = Promise.withResolvers();
        this.#keys.set(id, resolve);
        const copies = { sessionKeys: Uint8Array.from(sessionKeys), head: Uint8Array.from(head) };
        this.#report({ type: 'locked', id, ...copies }, []);
        const key = await promise;
        // The main thread knows why.
        if (!key)
            throw new UserError('key', 'The pack cannot be opened.');
        const plain = decryptCfbInPlace(encrypted, key.algorithm, key.data);
        key.data.fill(0);
        // Bytes that are checked by the SHA-256 in their inventory need no second proof: a fifth of the time.
        if (!('pieces' in work) || work.pieces.some(({ sha256 }) => sha256 === undefined))
            assertDigest(plain);
        return literalContent(plain);
    }
    #report(report, transfer) {
        this.#port.postMessage(report, transfer);
    }
}


/***/ }),

/***/ 564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   P5: () => (/* binding */ MDC_BYTES),
/* harmony export */   ZN: () => (/* binding */ MDC_HEADER),
/* harmony export */   _T: () => (/* binding */ PARTIAL_HEADER),
/* harmony export */   bp: () => (/* binding */ definiteLength),
/* harmony export */   cN: () => (/* binding */ LITERAL_HEADER),
/* harmony export */   hh: () => (/* binding */ VERSION_1),
/* harmony export */   iL: () => (/* binding */ tagOctet),
/* harmony export */   iP: () => (/* binding */ PARTIAL_BYTES),
/* harmony export */   r7: () => (/* binding */ PREFIX_BYTES)
/* harmony export */ });
/* unused harmony export PartialLengths */
/** Packet tags (RFC 9580, 5). */
const TAG = {
    publicKeyEncryptedSessionKey: 1,
    signature: 2,
    symmetricKeyEncryptedSessionKey: 3,
    onePassSignature: 4,
    compressed: 8,
    encryptedWithoutIntegrity: 9,
    marker: 10,
    literal: 11,
    encrypted: 18,
    modificationDetection: 19,
    aeadEncrypted: 20,
    padding: 21,
};
/** The modification detection packet: its header, then SHA-1 (RFC 9580, 5.13.1). */
const MDC_HEADER = Buffer.from([0xd3, 0x14]);
const MDC_BYTES = 22;
/** A literal packet's own header: binary, no file name, no date (RFC 9580, 5.9). */
const LITERAL_HEADER = Buffer.from([0x62, 0, 0, 0, 0, 0]);
/** The version octet of the encrypted data (RFC 9580, 5.13.1). */
const VERSION_1 = Buffer.from([1]);
/** The random prefix of the encrypted data: a block, then its last two bytes again (RFC 9580, 5.13.1). */
const PREFIX_BYTES = 18;
const PARTIAL_BITS = 18;
/** A body of unknown length is written in parts of this many bytes, each behind this header. */
const PARTIAL_BYTES = 1 << PARTIAL_BITS;
const PARTIAL_HEADER = Buffer.from([224 + PARTIAL_BITS]);
/** The first octet of a packet in the new format (RFC 9580, 4.2). */
function tagOctet(tag) {
    return Buffer.from([0xc0 | tag]);
}
/**
 * Cuts a body of unknown length into partial lengths of 256 KiB, above the 512 bytes the first must have, and a last
 * part with a definite length (RFC 9580, 4.2.1.4). The body is passed on in subarrays, never copied.
 */
class PartialLengths {
    #waiting = [];
    #bytes = 0;
    /** Takes more of the body and gives the octets that are ready. */
    push(piece) {
        this.#waiting.push(piece);
        this.#bytes += piece.length;
        const ready = [];
        while (this.#bytes >= PARTIAL_BYTES)
            ready.push(PARTIAL_HEADER, ...this.#cut(PARTIAL_BYTES));
        return ready;
    }
    /** Ends the body and gives the octets that are left. */
    end() {
        return [definiteLength(this.#bytes), ...this.#cut(this.#bytes)];
    }
    #cut(count) {
        const cut = [];
        let left = count;
        while (left > 0) {
            const piece = this.#waiting.shift() ?? Buffer.alloc(0);
            if (piece.length > left)
                this.#waiting.unshift(piece.subarray(left));
            cut.push(piece.length > left ? piece.subarray(0, left) : piece);
            left -= Math.min(left, piece.length);
        }
        this.#bytes -= count;
        return cut;
    }
}
/** The length octets of a body of known size, in the new format (RFC 9580, 4.2.1). */
function definiteLength(bytes) {
    if (bytes < 192)
        return Buffer.from([bytes]);
    if (bytes < 8384)
        return Buffer.from([192 + ((bytes - 192) >> 8), (bytes - 192) & 0xff]);
    const header = Buffer.alloc(5, 0xff);
    header.writeUInt32BE(bytes, 1);
    return header;
}


/***/ }),

/***/ 7:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ release)
/* harmony export */ });
/**
 * Gives the memory of bytes that nobody will look at again back at once. Without it the collector lets some 75 MiB of
 * such buffers pile up in every thread, since it sees only how small the objects that hold them are. Only bytes that
 * begin their memory and are too large to come out of Node's pool are released, so no other buffer shares it.
 */
function release(bytes) {
    const { buffer, byteOffset } = bytes;
    const own = byteOffset === 0 && buffer.byteLength >= OWN_MIN;
    if (own && buffer instanceof ArrayBuffer && !buffer.detached)
        buffer.transfer(0);
}
/** Above the size of the slab that Node cuts small buffers from. */
const OWN_MIN = Math.max(1 << 16, 2 * Buffer.poolSize);


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
/******/ var __webpack_exports__ = __nccwpck_require__(139);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
