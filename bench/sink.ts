import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

// An S3 server that takes multipart uploads of any size and keeps only their digests; run as a process of its own, so
// that its memory is not the client's. Prints its port.

interface Kept {
  bytes: number
  etag: string
}

const parts = new Map<string, Map<number, Kept & { md5: Buffer }>>()
const objects = new Map<string, Kept>()

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address !== 'string') process.stdout.write(`${address.port}\n`)
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const key = url.pathname
  const upload = url.searchParams.get('uploadId')
  if (request.method === 'HEAD') {
    const found = objects.get(key)
    const modified = new Date().toUTCString()
    const head = found && { etag: found.etag, 'content-length': found.bytes, 'last-modified': modified }
    response.writeHead(found ? 200 : 404, head).end()
    return
  }
  if (request.method === 'POST' && url.searchParams.has('uploads')) {
    const id = String(parts.size + 1)
    parts.set(id, new Map())
    xml(response, `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`)
    return
  }
  const hash = createHash('md5')
  let bytes = 0
  for await (const chunk of request) {
    hash.update(chunk)
    bytes += chunk.length
  }
  const md5 = hash.digest()
  const etag = `"${md5.toString('hex')}"`
  if (request.method === 'PUT' && upload !== null) {
    parts.get(upload)?.set(Number(url.searchParams.get('partNumber')), { bytes, etag, md5 })
    response.writeHead(200, { etag }).end()
    return
  }
  if (request.method === 'POST' && upload !== null) {
    const whole = assembled(
      [...(parts.get(upload) ?? [])].toSorted(([a], [b]) => a - b).map(([, part]) => part),
    )
    objects.set(key, whole)
    xml(response, `<CompleteMultipartUploadResult><ETag>${whole.etag}</ETag></CompleteMultipartUploadResult>`)
    return
  }
  objects.set(key, { bytes, etag })
  response.writeHead(200, { etag }).end()
}

function assembled(all: readonly (Kept & { md5: Buffer })[]): Kept {
  const digest = createHash('md5').update(Buffer.concat(all.map(({ md5 }) => md5)))
  const bytes = all.reduce((sum, part) => sum + part.bytes, 0)
  return { bytes, etag: `"${digest.digest('hex')}-${all.length}"` }
}

function xml(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?>${body}`)
}
