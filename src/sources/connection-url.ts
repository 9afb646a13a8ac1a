import { existsSync } from 'node:fs'
import { UserError } from '../errors.ts'

/** What a URL of one engine may hold. */
export interface UrlRules {
  /** Without a colon: `postgres`, `postgresql`. */
  schemes: readonly [string, ...string[]]
  parameters: readonly string[]
  /** Parameters that other tools put into such URLs; they change nothing and are let pass. */
  ignored: readonly string[]
  /** Names a product that takes no NUL byte in any part. */
  withoutNul?: string
}

/** A database URL whose parameters are known, to be read part by part. */
export interface ConnectionUrl {
  scheme: string
  /** Without the brackets of an IPv6 address; empty when there is none. */
  host: string
  /** As digits; empty when there is none. */
  port: string
  user: string
  password: string
  /** Without the slash it begins with; `what` names it in faults. */
  path: (what: string) => string
  parameter: (name: string) => string | undefined
}

/** The cure for most URLs that cannot be read. */
export const ENCODE =
  'Percent-encode special characters of user and password (@ is %40, / is %2F, # is %23, ? is %3F, : is %3A)'

const AUTHORITIES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
]

/** Reads a database URL. Throws UserError `input`, without a fragment of the URL in its text: it holds a password. */
export function readConnectionUrl(text: string, rules: UrlRules): ConnectionUrl {
  const { schemes, parameters, ignored, withoutNul } = rules
  if (!schemes.some((scheme) => text.toLowerCase().startsWith(`${scheme}://`)))
    refuseUrl(`does not start with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`)
  const url = parsed(text)
  if (url.hash) refuseUrl(`has a "#" in it. ${ENCODE}`)
  // Their names stay unsaid: a `?` in a password that is not encoded makes a parameter of its second half.
  if ([...url.searchParams.keys()].some((key) => !parameters.includes(key) && !ignored.includes(key)))
    refuseUrl(`has a parameter that is not understood; known are ${parameters.join(', ')}. ${ENCODE}`)
  const decoded = (part: string, what: string) => {
    if (withoutNul !== undefined && part.includes('%00'))
      refuseUrl(`has a ${what} with a NUL byte, which ${withoutNul} does not take`)
    return decodedPart(part, what)
  }
  return {
    scheme: url.protocol.slice(0, -1),
    host: decoded(url.hostname, 'host').replace(/^\[(.*)\]$/, '$1'),
    port: url.port,
    user: decoded(url.username, 'user'),
    password: decoded(url.password, 'password'),
    path: (what) => decoded(url.pathname.slice(1), what),
    parameter: (name) => url.searchParams.get(name) || undefined,
  }
}

/** Throws UserError `input` with what is wrong with the URL; `fault` holds no part of it. */
export function refuseUrl(fault: string): never {
  throw new UserError('input', `the database URL ${fault}`)
}

/** Whether a host is this machine: then the wire is nobody else's. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** The file of the authorities that the system trusts, where it has one. */
export function systemAuthorities(): string | undefined {
  return AUTHORITIES.find((path) => existsSync(path))
}

function parsed(text: string): URL {
  try {
    return new URL(text)
  } catch {
    return refuseUrl(`is not a valid URL. ${ENCODE}`)
  }
}

function decodedPart(part: string, what: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return refuseUrl(`has a ${what} with a stray "%"; write a percent sign as %25`)
  }
}
