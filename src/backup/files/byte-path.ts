import type { BytePath } from './entry.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const BYTES_AT_ONCE = 4096

/** A text's bytes in UTF-8, one per character. */
export function bytesOf(text: string): BytePath {
  return isAscii(text) ? text : latin1(encoder.encode(text))
}

/** The text that these bytes are in UTF-8; undefined when they are no UTF-8. */
export function textOf(path: BytePath): string | undefined {
  if (isAscii(path)) return path
  try {
    return decoder.decode(Uint8Array.from(path, (byte) => byte.charCodeAt(0)))
  } catch {
    return undefined // the one thing a fatal decoder throws for
  }
}

/** A name to be shown on one line: bytes that are no UTF-8 and control characters as `\xNN`, a backslash doubled. */
export function shown(path: BytePath): string {
  const text = textOf(path)
  const readable = (text ?? path).replaceAll('\\', '\\\\')
  if (text !== undefined) return readable.replace(/[\p{Cc}\u2028\u2029]/gu, escaped)
  return readable.replace(/[^ -~]/g, escaped)
}

function escaped(character: string): string {
  const code = character.charCodeAt(0)
  return code > 255 ? `\\u${code.toString(16)}` : `\\x${code.toString(16).padStart(2, '0')}`
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

function latin1(bytes: Uint8Array): BytePath {
  let text = ''
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE))
  }
  return text
}
