import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { directoryError } from '../../src/store/directory-errors.ts'
import { parseStoreLocation } from '../../src/store/open.ts'
import { fc } from '../support/properties.ts'

describe('parseStoreLocation', () => {
  it.each([
    ['s3://bucket', { kind: 's3', bucket: 'bucket', prefix: '' }],
    ['s3://bucket/', { kind: 's3', bucket: 'bucket', prefix: '' }],
    ['s3://my.bucket-1/erp/prod', { kind: 's3', bucket: 'my.bucket-1', prefix: 'erp/prod' }],
    ['s3://bucket/prefix/', { kind: 's3', bucket: 'bucket', prefix: 'prefix' }],
    ['file:backups', { kind: 'directory', path: 'backups' }],
    ['file:./a b/c', { kind: 'directory', path: './a b/c' }],
    ['file:/srv/backups', { kind: 'directory', path: '/srv/backups' }],
    ['file:///srv/backups', { kind: 'directory', path: '/srv/backups' }],
  ])('reads %s', (text, location) => {
    expect(parseStoreLocation(text)).toEqual(location)
  })

  it.each([
    '',
    's3:',
    's3://',
    's3:///prefix',
    's3://ab',
    's3://-bucket/x',
    's3://key:secret@bucket/x',
    's3://bucket//x',
    's3://bucket/x//',
    's3://bucket/../x',
    's3://bucket/./x',
    's3://bucket/x?versionId=1',
    's3://bucket/x\ny',
    's3://bucket/a b',
    'https://bucket.s3.amazonaws.com/x',
    'S3://bucket/x',
    'bucket/x',
    'file:',
    'file://',
    'file://host/share',
    'file:a\0b',
  ])('refuses %j with a word on how to write it', (text) => {
    expect(() => parseStoreLocation(text)).toThrow(expect.objectContaining({ code: 'input' }))
  })

  it('reads or refuses anything, and never gives a prefix that leads elsewhere', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map((rest) => `s3://bucket/${rest}`),
    )
    fc.assert(
      fc.property(text, (input) => {
        try {
          const location = parseStoreLocation(input)
          if (location.kind === 'directory') return
          expect(location.prefix).not.toMatch(/^\/|\/\/|\/$|(^|\/)\.\.?(\/|$)|[\s?#]/)
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('directoryError', () => {
  it.each([
    ['ENOSPC', /the disk is full/],
    ['EACCES', /let this user read and write/],
    ['EROFS', /read-only/],
    ['EIO', /check the disk/],
  ])('says what to do about %s', (code, words) => {
    const cause = Object.assign(new Error(`${code}: write`), { code })
    const error = directoryError('put', '/srv/a', cause)
    expect(error).toMatchObject({ code: 'store', cause, message: expect.stringMatching(words) })
    expect(error.message).toMatch(/^put \/srv\/a: E/)
  })
})
