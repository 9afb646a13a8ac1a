import { describe, expect, it } from '@jest/globals'
import { addressLabel, libpqEnvironment, parsePostgresUrl } from '../../src/sources/postgres/address.ts'
import { fc } from '../support/properties.ts'

describe('a database URL', () => {
  it('brings any user, password and database through unharmed', () => {
    const word = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('\0'))
    fc.assert(
      fc.property(word, word, word, (user, password, database) => {
        const [u, p, d] = [user, password, database].map(encodeURIComponent)
        const address = parsePostgresUrl(`postgres://${u}:${p}@db.example.org:6543/${d}`)
        expect(address).toMatchObject({ host: 'db.example.org', port: 6543, user, password, database })
        expect(libpqEnvironment(address)).toMatchObject({
          PGUSER: user,
          PGPASSWORD: password,
          PGDATABASE: database,
        })
        expect(addressLabel(address)).toBe(`db.example.org:6543/${database}`)
      }),
    )
  })

  it.each([
    ['postgres://u@h', { host: 'h', port: 5432, user: 'u', database: 'u', sslMode: 'verify-full' }],
    ['postgresql://u@[2001:db8::1]:99/d', { host: '2001:db8::1', port: 99, sslMode: 'verify-full' }],
    ['postgres://u@[::1]/d', { host: '::1', sslMode: 'prefer' }],
    ['postgres://u@127.8.9.1/d', { host: '127.8.9.1', sslMode: 'prefer' }],
    ['postgres://u@localhost/d?sslmode=disable', { host: 'localhost', sslMode: 'disable' }],
    ['postgres://u@%2Fvar%2Frun%2Fpostgresql/d', { host: '/var/run/postgresql', sslMode: 'prefer' }],
    ['postgres:///d?host=/tmp&user=u', { host: '/tmp', user: 'u', database: 'd' }],
    ['postgres://u@h/d?sslmode=require&schema=public&pgbouncer=true', { sslMode: 'require', database: 'd' }],
    [
      'postgres://u@h/d?sslmode=verify-ca&sslrootcert=/ca.pem',
      { sslMode: 'verify-ca', sslRootCert: '/ca.pem' },
    ],
  ])('%s is understood', (url, expected) => {
    expect(parsePostgresUrl(url)).toMatchObject(expected)
  })

  it.each([
    'mysql://u:hush@h/d',
    'postgres://u:hu#sh@h/d',
    'postgres://u:12#hush@h/d',
    'postgres://u:12?hush@h/d',
    'postgres://u:hu/sh@h/d',
    'postgres://u:hush%zz@h/d',
    'postgres://u:hush%00@h/d',
    'postgres://u:hush@h,i/d',
    'postgres://u:hush@h:99999/d',
    'postgres://u:hush@h/d?sslmode=hush',
    'postgres://u:hush@h/d?hush=1',
    'postgres://:hush@h/d',
    'hush',
    '',
  ])('%j is refused without a fragment of it', (url) => {
    let text = ''
    try {
      parsePostgresUrl(url)
    } catch (error) {
      expect(error).toMatchObject({ code: 'input' })
      text = String(error)
    }
    expect(text).toContain('the database URL')
    expect(text).not.toMatch(/hush|hu#|12[#?]/)
  })
})
