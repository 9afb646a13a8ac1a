import { plainLine } from './markdown.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Text from outside as one line of HTML text or of a quoted attribute: no tag, no entity, no hidden character of its own. */
export function html(text: string, max = 500): string {
  return plainLine(text, max).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '')
}
