import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parsePostgresUrl } from '../../src/sources/postgres/address.ts'
import { openSession } from '../../src/sources/postgres/session.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'

/** PostgreSQL refuses a key that others may read; as root it runs as nobody. */
const NOBODY = 65534

describe('a PostgreSQL server with TLS and a certificate nobody vouches for', () => {
  let directory: string
  let server: PostgresServer
  let authority: string
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'lb-tls-'))
    chmodSync(directory, 0o755)
    const [key, certificate] = [join(directory, 'server.key'), join(directory, 'server.crt')]
    authority = certificate
    const of = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2']
    const made = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    execFileSync('openssl', ['req', ...made, '-keyout', key, '-out', certificate, ...of], { stdio: 'ignore' })
    chmodSync(key, 0o600)
    if (process.getuid?.() === 0) for (const path of [key, certificate]) chownSync(path, NOBODY, NOBODY)
    const settings = { ssl: 'on', ssl_cert_file: certificate, ssl_key_file: key }
    server = await startPostgres({ settings })
  }, 30_000)
  afterAll(async () => {
    await server.stop()
    rmSync(directory, { recursive: true })
  })

  /** Whether the connection that was made is encrypted, or why there is none. */
  async function connect(host: string, query: string): Promise<string> {
    const url = `${server.url().replace('@127.0.0.1:', `@${host}:`)}${query}`
    try {
      const session = await openSession(parsePostgresUrl(url))
      const [row] = await session.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()')
      await session.close()
      return row?.ssl === 't' ? 'encrypted' : 'open'
    } catch (error) {
      expect(error).toMatchObject({ code: 'preflight' })
      return error instanceof Error ? error.message : ''
    }
  }

  it('is refused as any host but this machine is by default, and the ways out are spelled out', async () => {
    expect(parsePostgresUrl('postgres://u@db.example.com/d').sslMode).toBe('verify-full')
    const refused = await connect('localhost', '?sslmode=verify-full')
    expect(refused).toContain("the server's certificate could not be verified (DEPTH_ZERO_SELF_SIGNED_CERT)")
    expect(refused).toContain('sslrootcert=<file> names the CA to trust')
    expect(refused).toContain('sslmode=require encrypts without checking')
    expect(refused).toContain('sslmode=disable does neither')
    expect(await connect('localhost', '?sslmode=verify-ca')).toContain('could not be verified')
  })

  it('is taken with its authority named, by its own name alone', async () => {
    const root = `&sslrootcert=${encodeURIComponent(authority)}`
    expect(await connect('localhost', `?sslmode=verify-full${root}`)).toBe('encrypted')
    expect(await connect('127.0.0.1', `?sslmode=verify-full${root}`)).toContain(
      'ERR_TLS_CERT_ALTNAME_INVALID',
    )
    expect(await connect('127.0.0.1', `?sslmode=verify-ca${root}`)).toBe('encrypted')
  })

  it('is taken unchecked, or without TLS, by whoever says so', async () => {
    expect(await connect('127.0.0.1', '?sslmode=require')).toBe('encrypted')
    expect(await connect('127.0.0.1', '')).toBe('encrypted')
    expect(await connect('127.0.0.1', '?sslmode=disable')).toBe('open')
  })
})
