import { once } from 'node:events'
import { createServer } from 'node:http'

/** An HTTP server that only writes down what it is asked, such as a dead man's switch. */
export interface Recorder {
  url: string
  /** Method, path with query, and body of each request, in order. */
  requests: { method: string; path: string; body: string }[]
  /** TCP connections so far, whether or not they carried a request. */
  connections(): number
  /** Status of the answers; 0 leaves requests without one. */
  status: number
  answer: string
  close(): Promise<void>
}

/** Starts it on a free port of 127.0.0.1. */
export async function startRecorder(): Promise<Recorder> {
  let connections = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      recorder.requests.push({ method: request.method ?? '', path: request.url ?? '', body })
      if (recorder.status > 0) response.writeHead(recorder.status).end(recorder.answer)
    })
  })
  server.on('connection', () => {
    connections += 1
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const recorder: Recorder = {
    url: `http://127.0.0.1:${address.port}`,
    requests: [],
    connections: () => connections,
    status: 200,
    answer: 'ok',
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return recorder
}
