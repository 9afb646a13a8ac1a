import { setSecret } from '@actions/core'
import { onRunner } from './voice.ts'

/** Masking shorter values would turn whole logs into stars, and hides nothing that could not be guessed. */
const MIN_LENGTH = 4
const STARS = '***'

const hidden = new Set<string>()

/**
 * Hides a secret, with all forms of it that a log could show: the parts of a URL, percent-encoded and decoded, and
 * each line of a longer text. On a runner it is masked there as well.
 */
export function hide(secret: string): void {
  for (const form of formsOf(secret)) {
    if (form.length < MIN_LENGTH || hidden.has(form)) continue
    hidden.add(form)
    // Outside a runner this would print the secret instead of hiding it.
    if (onRunner()) setSecret(form)
  }
}

/** The text with every hidden secret replaced by stars. The last gate of every channel out. */
export function redact(text: string): string {
  let clean = text
  for (const secret of [...hidden].sort((a, b) => b.length - a.length))
    clean = clean.replaceAll(secret, STARS)
  return clean
}

function formsOf(secret: string): string[] {
  const lines = secret.split('\n').map((line) => line.trim())
  const longLines =
    lines.length > 1 ? lines.filter((line) => line.length >= 16 && !line.startsWith('-----')) : []
  return [...new Set([secret, ...longLines, ...passwordForms(secret)])]
}

function passwordForms(secret: string): string[] {
  const [, user, password] = /^[a-z][a-z0-9+.-]*:\/\/([^:@/]*):([^@/]*(?:@[^@/]*)*)@/i.exec(secret) ?? []
  if (password === undefined || user === undefined) return []
  const decoded = decode(password)
  return [password, decoded, encodeURIComponent(decoded), `${user}:${password}`]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // not percent-encoded: it stands for itself
  }
}
