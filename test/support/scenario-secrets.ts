/** One thing that must never be seen, and the forms in which it might be. */
export interface Planted {
  name: string
  forms: Map<string, string>
}

/** The forms a log, a file or a message could hold of a secret. */
export function planted(name: string, secret: string): Planted {
  const forms = new Map<string, string>()
  const bytes = Buffer.from(secret)
  forms.set('raw', secret)
  forms.set('URL', encodeURIComponent(secret))
  forms.set('URL twice', encodeURIComponent(encodeURIComponent(secret)))
  forms.set('JSON', JSON.stringify(secret).slice(1, -1))
  forms.set('hex', bytes.toString('hex'))
  forms.set('HTML', secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
  for (const shift of [0, 1, 2]) {
    // The whole groups of three in the middle look the same whatever stands around them.
    const from = (3 - shift) % 3
    const middle = bytes.subarray(from, from + Math.floor((bytes.length - from) / 3) * 3)
    forms.set(`base64 at ${shift}`, middle.toString('base64'))
    forms.set(`base64url at ${shift}`, middle.toString('base64url'))
  }
  return { name, forms }
}

/** Where a secret was found: the place, its name and the form; empty is good. */
export function leaks(secrets: readonly Planted[], places: Readonly<Record<string, string>>): string[] {
  const found: string[] = []
  for (const [place, text] of Object.entries(places)) {
    const lower = text.toLowerCase()
    for (const { name, forms } of secrets) {
      for (const [form, value] of forms) {
        const there = form === 'hex' ? lower.includes(value) : text.includes(value)
        if (value.length >= 6 && there) found.push(`${name} as ${form} in ${place}`)
      }
    }
  }
  return found
}
