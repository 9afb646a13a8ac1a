import { describe, expect, it } from '@jest/globals'
import { headerFields, objectHeaders } from '../../src/store/object-headers.ts'

describe('headers of an object', () => {
  it('come back as they were', () => {
    const answer = {
      ContentType: 'text/plain',
      ContentEncoding: 'gzip',
      ExpiresString: 'Thu, 01 Jan 2026 00:00:00 GMT',
      Metadata: { a: '1', 'cache-control': 'of the user' },
      $metadata: {},
    }
    const kept = objectHeaders(answer)
    expect(kept).toEqual({
      contentType: 'text/plain',
      metadata: {
        'content-encoding': 'gzip',
        expires: answer.ExpiresString,
        'x-amz-meta-a': '1',
        'x-amz-meta-cache-control': 'of the user',
      },
    })
    const { ContentType, ContentEncoding, Metadata } = answer
    const Expires = new Date(answer.ExpiresString)
    expect(headerFields(kept)).toEqual({ ContentType, ContentEncoding, Metadata, Expires })
  })

  it('hold other characters than ASCII as text, and go out as encoded words', () => {
    const onTheWire = Buffer.from('é 文').toString('latin1')
    const kept = objectHeaders({ Metadata: { name: onTheWire }, $metadata: {} })
    expect(kept.metadata).toEqual({ 'x-amz-meta-name': 'é 文' })
    expect(headerFields(kept).Metadata).toEqual({
      name: `=?UTF-8?B?${Buffer.from('é 文').toString('base64')}?=`,
    })
  })

  it('are absent where there are none, and never a date that is none', () => {
    expect(objectHeaders({ $metadata: {} })).toEqual({})
    expect(headerFields({ metadata: { expires: 'never' } })).toEqual({})
  })
})
