import { describe, expect, it } from '@jest/globals'
import { clientArguments, clientEnvironment, parseMysqlUrl } from '../../src/sources/mysql/address.ts'
import { fc } from '../support/properties.ts'

describe('a MySQL or MariaDB URL', () => {
  it('brings any user, password and database through, the password in no argument', () => {
    const word = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[\0/]/.test(text))
    fc.assert(
      fc.property(word, word, word, (user, secret, database) => {
        const password = `pw ${secret}`
        const [u, p, d] = [user, password, database].map(encodeURIComponent)
        const address = parseMysqlUrl(`mysql://${u}:${p}@db.example.org:3307/${d}`)
        expect(address).toMatchObject({ host: 'db.example.org', port: 3307, user, password, database })
        expect(clientEnvironment(address).MYSQL_PWD).toBe(password)
        expect(clientArguments({ ...address, user: 'u' }, 'mariadb').join(' ')).not.toContain(password)
      }),
    )
  })

  it.each([
    [
      'mysql://u@h/d',
      { port: 3306, sslMode: 'verify_identity' },
      '--ssl-verify-server-cert',
      '--ssl-mode=VERIFY_IDENTITY',
    ],
    ['mariadb://u@127.0.0.1/d', { sslMode: 'disabled' }, '--skip-ssl', '--ssl-mode=DISABLED'],
    [
      'mysql://u@h/d?ssl-mode=REQUIRED',
      { sslMode: 'required' },
      '--skip-ssl-verify-server-cert',
      '--ssl-mode=REQUIRED',
    ],
    [
      'mysql://u@localhost/d?socket=/run/s',
      { socket: '/run/s', sslMode: 'disabled' },
      '--socket=/run/s',
      '--socket=/run/s',
    ],
  ])('%s', (url, expected, mariadb, mysql) => {
    const address = parseMysqlUrl(url)
    expect(address).toMatchObject(expected)
    expect(clientArguments(address, 'mariadb')).toContain(mariadb)
    expect(clientArguments(address, 'mysql')).toContain(mysql)
  })

  it.each([
    'mysql://h/d',
    'mysql://u@h',
    'mysql://u:se#cret@h/d',
    'mysql://u:se?cret=1@h/d',
    'mysql://u@h/d?ssl-mode=maybe',
    'mysql://u:se%@h/d',
  ])('refuses %s and says nothing of it', (url) => {
    expect(() => parseMysqlUrl(url)).toThrow(
      expect.objectContaining({ code: 'input', message: expect.not.stringContaining('cret') }),
    )
  })
})
